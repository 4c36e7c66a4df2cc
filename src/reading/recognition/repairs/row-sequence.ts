import { distance } from 'fastest-levenshtein';

/** Number of a row: 11, and 3 for the third row below it, "11.3"; 0 for the row itself. */
interface Counter {
  readonly main: number;
  readonly sub: number;
}

/** A row as it was read. */
export interface ReadRow {
  /** Without the point behind its number. */
  readonly read: string;
  /** It is shaped like the head of a group; a number that heads rows of its own, 11 above 11.1, is shaped like that too. */
  readonly mayHeadGroup: boolean;
  /** Too few of its cells have words for a row of its own: without a number it goes on with the row above. */
  readonly isSparse: boolean;
}

interface Way {
  readonly cost: number;
  readonly last: Counter;
  /** Whether the last row headed a group: numbers may begin anew behind it. */
  readonly isAfterGroup: boolean;
  /** Whether the last row was numbered and had a title alone. */
  readonly isAfterTitle: boolean;
  /** What every row should read; null for a group, {@link GOES_ON} for what goes on with the row above. */
  readonly labels: readonly (string | null)[];
}

/** In place of the number of a row that has none of its own. */
export const GOES_ON = '';

const START: Way = { cost: 0, last: { main: 0, sub: 0 }, isAfterGroup: true, isAfterTitle: false, labels: [] };
/** What is read may be anything: no row costs more. */
const MOST = 2;
/** Numbers that leave their run as printed: a little cheaper than a row that was wholly misread, much dearer than one stroke. */
const JUMP = 1.9;
const FIRST_JUMP = 0.5;
const MOST_WAYS = 8;
/** A lost point, "111" for 11.1, is the likeliest mistake of all, and comes again and again. */
const LOST_POINT = 0.15;
/** A head of a group that looks like a number, and one that looks like the stroke of "I". */
const DIGITS_HEAD = 0.8;
const STROKE_HEAD = 0.4;
/** The same above all numbers, where a table with groups has the first. */
const FIRST_STROKE_HEAD = 0.1;
/** A row with a title alone is a group rather than numbered, unless its parts are numbered below it. */
const TITLE = 0.6;
/** A row was lost with its number, or read as one with the row above. */
const LOST_ROW = 1.1;
/** A number that was not read at all, or that was never printed, in a row whose cells have words and in one that goes on. */
const UNREAD = { full: 0.5, sparse: 1.5 } as const;
const UNPRINTED = { full: 0.9, sparse: 0.2 } as const;

const labelOf = ({ main, sub }: Counter): string => (sub === 0 ? String(main) : `${main}.${sub}`);

function parsed(read: string): Counter | null {
  const found = /^(\d{1,3})(?:\.(\d{1,2}))?$/u.exec(read);
  return found ? { main: Number(found[1]), sub: Number(found[2] ?? 0) } : null;
}

function stepsFrom({ last, isAfterGroup }: Way, read: string, isFirst: boolean): [Counter, number][] {
  const { main, sub } = last;
  const steps: [Counter, number][] = [[{ main: main + 1, sub: 0 }, 0]];
  if (main > 0) steps.push([{ main: main + 2, sub: 0 }, LOST_ROW]);
  if (main > 0) steps.push([{ main, sub: sub + 1 }, 0]);
  if (isAfterGroup && main > 0) steps.push([{ main: 1, sub: 0 }, 0]);
  const printed = parsed(read);
  if (printed) steps.push([printed, isFirst ? FIRST_JUMP : JUMP]);
  return steps;
}

/** True for "111" where 11.1 is needed. */
export const hasLostPoint = (read: string, label: string): boolean => read !== label && read === label.replace('.', '');

/** What stands beside a number, or above it, in its cell: a stroke of a stamp, or the number of a row that was not told apart. */
const BESIDE = 0.3;

/** The parts of a cell that each may be the number, without the points behind them. */
export const partsOf = (read: string): readonly string[] =>
  /\s/u.test(read) ? read.split(/\s{1,3}/u).map((part) => part.replace(/[.,;:]$/u, '')) : [read];

function unlike(row: ReadRow, label: string): number {
  const { read, isSparse } = row;
  if (read === '') return UNREAD[isSparse ? 'sparse' : 'full'];
  const parts = partsOf(read);
  if (parts.length > 1)
    return Math.min(MOST, BESIDE + Math.min(...parts.map((part) => unlike({ ...row, read: part || '?' }, label))));
  const withoutPoint = label.includes('.') ? LOST_POINT + distance(read, label.replace('.', '')) : MOST;
  return Math.min(MOST, distance(read, label), withoutPoint);
}

const headCost = (read: string, isFirst: boolean): number => {
  if (read === '1') return isFirst ? FIRST_STROKE_HEAD : STROKE_HEAD;
  return /\d/u.test(read) ? DIGITS_HEAD : 0;
};

const asGroup = (way: Way, read: string): Way => ({
  ...way,
  cost: way.cost + headCost(read, way.labels.length === 0),
  isAfterGroup: true,
  isAfterTitle: false,
  labels: [...way.labels, null],
});

const withoutNumber = (way: Way, { isSparse }: ReadRow): Way => ({
  ...way,
  cost: way.cost + UNPRINTED[isSparse ? 'sparse' : 'full'],
  labels: [...way.labels, GOES_ON],
});

function waysOn(way: Way, row: ReadRow, isFirst: boolean): Way[] {
  const { read, mayHeadGroup } = row;
  const numbered = stepsFrom(way, read, isFirst).map(([last, extra]): Way => {
    const label = labelOf(last);
    const title = way.isAfterTitle && last.sub !== 1 ? TITLE : 0;
    const cost = way.cost + extra + title + unlike(row, label);
    return { cost, last, isAfterGroup: false, isAfterTitle: mayHeadGroup, labels: [...way.labels, label] };
  });
  if (read === '' && !mayHeadGroup) return [withoutNumber(way, row), ...numbered];
  return mayHeadGroup ? [asGroup(way, read), ...numbered] : numbered;
}

/** The cheapest way to each number, the cheapest first. */
function best(ways: readonly Way[]): Way[] {
  const cheapest = new Map<string, Way>();
  for (const way of ways.toSorted((a, b) => a.cost - b.cost)) {
    const key = `${labelOf(way.last)} ${way.isAfterGroup}`;
    if (!cheapest.has(key)) cheapest.set(key, way);
  }
  return [...cheapest.values()].slice(0, MOST_WAYS);
}

/**
 * What the numbers of the rows of a table most likely are: 1, 2, 3 … with 11.1, 11.2 … below 11, from 1 again behind the
 * head of a group, or as printed where they leave their run. Null for the head of a group, {@link GOES_ON} for a row
 * without a number.
 */
export function likeliestNumbers(rows: readonly ReadRow[]): readonly (string | null)[] {
  let ways: Way[] = [START];
  for (const row of rows)
    ways = best(
      ways.flatMap((way) =>
        waysOn(
          way,
          row,
          way.labels.every((label) => label === null || label === GOES_ON),
        ),
      ),
    );
  return ways[0]?.labels ?? [];
}

/** True when a number is the one that follows another, or the first of its own rows, or 1 where numbers begin anew. */
export function isNextNumber(before: string, label: string): boolean {
  const [last, next] = [parsed(before), parsed(label)];
  if (last === null || next === null) return false;
  if (next.sub === 0) return next.main === last.main + 1;
  return next.main === last.main && next.sub === last.sub + 1;
}
