import { withoutCrossedFrames } from './pdf-frames.ts';
import type { Area, Rule } from './pdf-page.ts';

/** One cell of a ruled table, with the grid columns and rows that it covers. */
export interface GridCell extends Area {
  readonly column: number;
  readonly row: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface Grid extends Area {
  /** x of the column edges, from left to right: one more than there are columns. */
  readonly edges: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly GridCell[];
}

/** Lines nearer than this (points) touch, or are one. */
const TOUCH = 3.5;
/** Larger grids are drawings. */
const MOST_EDGES = 600;
const MOST_RULES = 4000;
/** Lines downwards from a single line across that show a row cut by the end of a page. */
const FEWEST_OPEN = 3;

const isHorizontal = (rule: Rule): boolean => rule.y0 === rule.y1;

const turned = ({ x0, x1, y0, y1 }: Rule): Rule => ({ x0: y0, x1: y1, y0: x0, y1: x1 });

const lengthOf = ({ x0, x1 }: Rule): number => x1 - x0;

const isPieceOf = (rule: Rule, other: Rule): boolean =>
  Math.abs(rule.y0 - other.y0) < TOUCH / 2 && rule.x0 <= other.x1 + TOUCH && rule.x1 >= other.x0 - TOUCH;

/**
 * Joins the pieces of horizontal lines that lie on one another or end where the next begins. Long ones come first: of a
 * line that leans or is worn, short pieces lie a pixel above and below.
 */
function mergeHorizontal(rules: readonly Rule[]): Rule[] {
  let merged: Rule[] = rules.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  for (let before = Number.POSITIVE_INFINITY; merged.length < before; ) {
    before = merged.length;
    const joined: Rule[] = [];
    for (const rule of merged) {
      const same = joined.findIndex((one) => isPieceOf(rule, one));
      const one = joined[same];
      if (one === undefined) joined.push(rule);
      else joined[same] = { ...one, x0: Math.min(one.x0, rule.x0), x1: Math.max(one.x1, rule.x1) };
    }
    merged = joined;
  }
  return merged;
}

const crosses = (h: Rule, v: Rule): boolean =>
  v.x0 >= h.x0 - TOUCH && v.x0 <= h.x1 + TOUCH && h.y0 >= v.y0 - TOUCH && h.y0 <= v.y1 + TOUCH;

/** Groups lines that cross one another, directly or through others. */
function connected(horizontal: readonly Rule[], vertical: readonly Rule[]): Rule[][] {
  const waiting = new Set([...horizontal, ...vertical]);
  const groups: Rule[][] = [];
  for (const start of horizontal) {
    if (!waiting.delete(start)) continue;
    const group = [start];
    for (const rule of group) {
      const across = isHorizontal(rule);
      for (const other of waiting) {
        if (isHorizontal(other) === across || !(across ? crosses(rule, other) : crosses(other, rule))) continue;
        waiting.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The distinct values, those that touch taken as one. */
function distinct(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = result.at(-1);
    if (last === undefined || value - last > TOUCH) result.push(value);
  }
  return result;
}

/** Whether a horizontal line at `y` separates what is above and below `x`. */
const separates = (rules: readonly Rule[], x: number, y: number): boolean =>
  rules.some((rule) => Math.abs(rule.y0 - y) <= TOUCH && rule.x0 <= x && rule.x1 >= x);

/**
 * Where columns begin and end: at lines downwards, and where the outermost lines across end. One that ends between two
 * lines downwards, because something hides the rest of it, parts no columns.
 */
function columnEdges(horizontal: readonly Rule[], vertical: readonly Rule[]): number[] {
  const down = vertical.map(({ x0 }) => x0);
  return distinct([...down, Math.min(...horizontal.map(({ x0 }) => x0)), Math.max(...horizontal.map(({ x1 }) => x1))]);
}

interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** `below[row][column]`: a line under this field; `behind[row][column]`: a line at its right. */
  readonly below: readonly (readonly boolean[])[];
  readonly behind: readonly (readonly boolean[])[];
}

function latticeOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Lattice {
  const xs = columnEdges(horizontal, vertical);
  const ys = distinct([...horizontal.map(({ y0 }) => y0), ...vertical.flatMap(({ y0, y1 }) => [y0, y1])]);
  const sideways = vertical.map(turned);
  const middle = (values: readonly number[], index: number): number =>
    ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  const rows = ys.slice(1).map((_, row) => row);
  const columns = xs.slice(1).map((_, column) => column);
  return {
    xs,
    ys,
    below: rows.map((row) => columns.map((column) => separates(horizontal, middle(xs, column), ys[row + 1] ?? 0))),
    behind: rows.map((row) => columns.map((column) => separates(sideways, middle(ys, row), xs[column + 1] ?? 0))),
  };
}

/** Number of fields from (row, column) to the right without a line between them. */
function spanRight({ xs, behind }: Lattice, row: number, column: number): number {
  let span = 1;
  while (column + span < xs.length - 1 && behind[row]?.[column + span - 1] === false) span++;
  return span;
}

/** Number of rows downwards that continue a cell of `width` fields. */
function spanDown(lattice: Lattice, row: number, column: number, width: number): number {
  const isOpen = (at: number): boolean =>
    Array.from({ length: width }, (_, index) => lattice.below[at]?.[column + index]).every((line) => line === false);
  let span = 1;
  while (row + span < lattice.ys.length - 1 && isOpen(row + span - 1)) span++;
  return span;
}

function cellsOf(lattice: Lattice): GridCell[] {
  const { xs, ys } = lattice;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(row * MOST_EDGES + column)) continue;
      const columnSpan = spanRight(lattice, row, column);
      const rowSpan = spanDown(lattice, row, column, columnSpan);
      for (let y = row; y < row + rowSpan; y++)
        for (let x = column; x < column + columnSpan; x++) taken.add(y * MOST_EDGES + x);
      const [left = 0, right = 0] = [xs[column], xs[column + columnSpan]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + rowSpan]];
      cells.push({ column, row, columnSpan, rowSpan, left, right, top, bottom });
    }
  }
  return cells;
}

/** Whether lines downwards all begin, and all end, in the same height: parts of rows whose other line is on another page. */
function areLevel(vertical: readonly Rule[]): boolean {
  const isOne = (values: readonly number[]): boolean => Math.max(...values) - Math.min(...values) <= TOUCH;
  return isOne(vertical.map(({ y0 }) => y0)) && isOne(vertical.map(({ y1 }) => y1));
}

function gridOf(group: readonly Rule[]): Grid | undefined {
  const horizontal = group.filter(isHorizontal);
  const vertical = group.filter((rule) => !isHorizontal(rule));
  const isOpen = horizontal.length === 1 && vertical.length >= FEWEST_OPEN && areLevel(vertical);
  if ((horizontal.length < 2 && !isOpen) || vertical.length < 2) return undefined;
  const lattice = latticeOf(horizontal, vertical);
  const { xs, ys } = lattice;
  if (xs.length < 2 || ys.length < 2 || xs.length > MOST_EDGES || ys.length > MOST_EDGES) return undefined;
  const cells = cellsOf(lattice);
  if (cells.length < 2) return undefined;
  const [left = 0, top = 0] = [xs[0], ys[0]];
  return { left, top, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0, edges: xs, rowCount: ys.length - 1, cells };
}

/** Finds the ruled tables of a page: lines that cross and enclose at least two cells. A lone frame is none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST_RULES) return [];
  const horizontal = mergeHorizontal(rules.filter(isHorizontal));
  const vertical = mergeHorizontal(rules.filter((rule) => !isHorizontal(rule)).map(turned)).map(turned);
  return connected(...withoutCrossedFrames(horizontal, vertical))
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    .toSorted((a, b) => a.top - b.top);
}
