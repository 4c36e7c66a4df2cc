import { type Line, makeLine } from './pdf-lines.ts';
import type { Area } from './pdf-page.ts';

/** Lines beside each other, from left to right. */
export interface Row extends Area {
  readonly lines: readonly Line[];
}

/** Lines whose baselines differ by less than this share of their size stand beside each other. */
const SAME_ROW = 0.5;

export const makeRow = (lines: readonly Line[]): Row => ({
  lines: lines.toSorted((a, b) => a.left - b.left),
  left: Math.min(...lines.map((line) => line.left)),
  right: Math.max(...lines.map((line) => line.right)),
  top: Math.min(...lines.map((line) => line.top)),
  bottom: Math.max(...lines.map((line) => line.bottom)),
});

const isBeside = (line: Line, other: Line): boolean => {
  const size = Math.min(line.size, other.size);
  const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
  return Math.abs(line.baseline - other.baseline) < SAME_ROW * size && shared < size / 2;
};

/** Groups lines into rows from top to bottom. */
export function groupRows(lines: readonly Line[]): Row[] {
  const groups: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const group = groups.at(-1);
    if (group !== undefined && group.every((other) => isBeside(line, other))) group.push(line);
    else groups.push([line]);
  }
  return groups.map(makeRow);
}

/** A row read across, as one line. */
export function joinRow({ lines }: Pick<Row, 'lines'>): Line {
  const [first] = lines;
  if (first === undefined) throw new RangeError('a row has at least one line');
  if (lines.length === 1) return first;
  return makeLine(lines.flatMap(({ glyphs }) => glyphs)) ?? first;
}
