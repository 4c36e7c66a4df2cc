import { GOES_ON, hasLostPoint, isNextNumber, partsOf, type ReadRow } from './row-sequence.ts';

/** Rows before and after that show whether the run is right, and how many of them must have been read as it is. */
const AROUND = 3;
const FEWEST_RIGHT = 2;
/** Rows between two whose numbers were read right are counted when there are no more than this. */
const MOST_COUNTED = 8;

/** What the rows of a table should read, beside what was read. */
export interface NumberRun<Row extends ReadRow = ReadRow> {
  readonly rows: readonly Row[];
  readonly labels: readonly (string | null)[];
}

const isNumber = (label: string | null | undefined): label is string => typeof label === 'string' && label !== GOES_ON;

const isRight = ({ rows, labels }: NumberRun, at: number): boolean => {
  const [read, label] = [rows[at]?.read ?? '', labels[at]];
  return isNumber(label) && (partsOf(read).includes(label) || hasLostPoint(read, label));
};

/** True when most of the rows around it were read as the run has them. */
export function isBorneOut(run: NumberRun, at: number): boolean {
  const near = run.rows.flatMap((_, index) => {
    const isNear = index !== at && Math.abs(index - at) <= AROUND && isNumber(run.labels[index]);
    return isNear ? [isRight(run, index)] : [];
  });
  const right = near.filter(Boolean).length;
  return right >= FEWEST_RIGHT && right * 2 >= near.length;
}

/** Place of the nearest row that was read right, in one direction; -1 when none is near. */
function nearestRight(run: NumberRun, at: number, step: 1 | -1): number {
  for (let index = at + step; Math.abs(index - at) <= MOST_COUNTED; index += step)
    if (isRight(run, index)) return index;
  return -1;
}

/** True when the rows between two that were read right are as many as their numbers ask for. */
export function isCounted(run: NumberRun, at: number): boolean {
  const [first, last] = [nearestRight(run, at, -1), nearestRight(run, at, 1)];
  if (first < 0 || last < 0 || last - first > MOST_COUNTED) return false;
  const numbers = run.labels.slice(first, last + 1).filter(isNumber);
  return numbers.every((label, index) => index === 0 || isNextNumber(numbers[index - 1] ?? '', label));
}

/** True when the rows right above and below it were read right, and leave one number between them. */
export function isBetween(run: NumberRun, at: number): boolean {
  const [above, label, below] = run.labels.slice(Math.max(0, at - 1), at + 2);
  const areRight = at > 0 && isRight(run, at - 1) && isRight(run, at + 1);
  return (
    areRight &&
    isNumber(above) &&
    isNumber(label) &&
    isNumber(below) &&
    isNextNumber(above, label) &&
    isNextNumber(label, below)
  );
}
