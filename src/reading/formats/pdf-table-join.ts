import type { RawCell, RawRow } from '../model/block.ts';
import type { PageTable } from './pdf-tables.ts';

/** Edges this near (points) are the same on the next page. */
const SAME_EDGE = 6;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_EDGE;

const holds = (edges: readonly number[], others: readonly number[]): boolean =>
  others.every((other) => edges.some((edge) => isNear(edge, other)));

/** Edges of tables without lines lie anywhere in a blank strip. */
const SAME_STRIP = 30;

const sameStrips = (edges: readonly number[], others: readonly number[]): boolean =>
  edges.length === others.length &&
  edges.slice(1, -1).every((edge, i) => Math.abs(edge - others[i + 1]!) <= SAME_STRIP);

/** True when the second table stands in the columns of the first. */
export function isContinued(first: PageTable, next: PageTable): boolean {
  if (first.recovered && next.recovered) return sameStrips(first.edges, next.edges);
  if (!isNear(first.left, next.left) || !isNear(first.right, next.right)) return false;
  return holds(first.edges, next.edges) || holds(next.edges, first.edges);
}

/** Counts the columns of a row by the edges of another page, which may know more of them. */
function remap(row: RawRow, edges: readonly number[], target: readonly number[]): RawRow {
  const place = (index: number): number => {
    const edge = edges[index] ?? 0;
    const distances = target.map((other) => Math.abs(other - edge));
    return distances.indexOf(Math.min(...distances));
  };
  const cells = row.cells.map((cell): RawCell => {
    const column = place(cell.column);
    return { ...cell, column, columnSpan: Math.max(1, place(cell.column + cell.columnSpan) - column) };
  });
  return { ...row, cells };
}

const signature = (row: RawRow | undefined): string =>
  row === undefined
    ? ''
    : row.cells.map(({ text, column }) => `${column}:${text.replace(/\s+/gu, ' ').trim()}`).join('|');

/** Number of rows at the top that only repeat the head of the table. */
function repeatedRows(head: readonly RawRow[], rows: readonly RawRow[]): number {
  let count = 0;
  while (count < rows.length - 1 && count < head.length && signature(rows[count]) === signature(head[count])) count++;
  return count;
}

const textAt = (row: RawRow, column: number): string =>
  row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';

/**
 * True when a row goes on with the last row of the page before: its first column, where rows are numbered, is empty, and
 * a cell begins in the middle of a sentence.
 */
function goesOn(last: RawRow, row: RawRow): boolean {
  if (last.cells.length !== row.cells.length || row.cells.length < 2) return false;
  if (textAt(row, 0) !== '' || textAt(last, 0) === '') return false;
  return row.cells.some((cell) => {
    const before = textAt(last, cell.column);
    return cell.text !== '' && before !== '' && (/^\p{Ll}/u.test(cell.text) || !/[.;:!?]$/u.test(before));
  });
}

function mergeRows(last: RawRow, row: RawRow): RawRow {
  const cells = last.cells.map((cell) => {
    const more = textAt(row, cell.column);
    return more === '' ? cell : { ...cell, text: cell.text === '' ? more : `${cell.text}\n${more}` };
  });
  return { ...last, cells };
}

const asHeader = (row: RawRow): RawRow => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, header: true })) });

/** One table of two that stand on successive pages: the repeated head dropped, a row cut by the page end made whole. */
export function joinTables(first: PageTable, next: PageTable): PageTable {
  const edges = first.edges.length >= next.edges.length ? first.edges : next.edges;
  const above = first.rows.map((row) => remap(row, first.edges, edges));
  const below = next.rows.map((row) => remap(row, next.edges, edges));
  const repeated = repeatedRows(above, below);
  const head = above.map((row, index) => (index < repeated ? asHeader(row) : row));
  const rows = below.slice(repeated);
  const last = head.at(-1);
  const [start] = rows;
  if (last === undefined || start === undefined || !goesOn(last, start))
    return { ...first, edges, rows: [...head, ...rows] };
  return { ...first, edges, rows: [...head.slice(0, -1), mergeRows(last, start), ...rows.slice(1)] };
}
