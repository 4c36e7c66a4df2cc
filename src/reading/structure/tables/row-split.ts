import type { Cell } from '../../model/block.ts';
import { startsSmall } from '../capitals.ts';
import type { ColumnRole } from './columns.ts';
import { filledColumns, type GridRow, wordsOf } from './grid-row.ts';
import { rowLabelOf } from './row-label.ts';

/**
 * Does the row go on with the one above? It has no number of its own, and nobody leads it and no term is set; or a page
 * break split it, and its words begin in the middle of a sentence.
 */
export function isContinuation(above: GridRow, row: GridRow, roles: readonly ColumnRole[]): boolean {
  const number = roles.indexOf('number');
  if (number < 0 || rowLabelOf(wordsOf(row.cells[number])) !== null || wordsOf(row.cells[number]) !== '') return false;
  const filled = filledColumns(row);
  const isOnNextPage = row.row.page > above.row.page;
  const isNumbered = rowLabelOf(wordsOf(above.cells[number]))?.kind === 'number' || above.covered[number];
  if (!isNumbered) return isOnNextPage && isCutOff(above, row, filled);
  const only = row.row.cells.filter((cell) => wordsOf(cell) !== '');
  if (only.length === 1 && only[0]!.columnSpan > 1) return false;
  if (isOnNextPage && filled.some((i) => startsSmall(wordsOf(row.cells[i])))) return true;
  const asked = roles.flatMap((role, i) => (role === 'lead' || role === 'deadline' ? [i] : []));
  return asked.length > 0 && asked.every((i) => !filled.includes(i));
}

/** Every cell goes on in the middle of a sentence with a cell that stands above it: the number above was not printed, or lost. */
const isCutOff = (above: GridRow, row: GridRow, filled: readonly number[]): boolean =>
  filled.length > 0 && filled.every((i) => startsSmall(wordsOf(row.cells[i])) && wordsOf(above.cells[i]) !== '');

/** One row with the words of both in each cell. */
export function mergeRows(above: GridRow, row: GridRow): GridRow {
  const cells = above.cells.map((cell, i) => joinCells(cell, row.cells[i]));
  return {
    cells,
    covered: above.covered,
    row: {
      ...above.row,
      cells: cells.filter((cell) => cell !== undefined),
      span: { start: above.row.span.start, end: row.row.span.end },
    },
  };
}

/** A cell in two places keeps the place of its first part; an empty first part gives way. */
function joinCells(first: Cell | undefined, second: Cell | undefined): Cell | undefined {
  if (wordsOf(second) === '') return first;
  if (!first || wordsOf(first) === '') return second;
  return { ...first, text: `${first.text}\n${second!.text}` };
}
