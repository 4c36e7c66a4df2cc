import { startsSmall } from '../capitals.ts';
import { filledColumns, type GridRow, wordsOf } from './grid-row.ts';
import { type RowLabel, rowLabelOf } from './row-label.ts';

/** Rows of a table, and the numbers of those whose number was taken for the row above. */
export interface Stripped {
  readonly rows: readonly GridRow[];
  readonly numbers: ReadonlyMap<GridRow, RowLabel>;
}

/** A cell of numbers that reaches from one row into the next. */
function reachingLabel(row: GridRow, next: GridRow | undefined, column: number): RowLabel | null {
  const cell = row.cells[column];
  const reaches = cell !== undefined && cell.rowSpan > 1 && next?.covered[column] === true;
  return reaches ? rowLabelOf(wordsOf(cell)) : null;
}

/** Only ends of words of the row above the page break. */
function isStrip(above: GridRow | undefined, row: GridRow, column: number): boolean {
  const filled = filledColumns(row).filter((at) => at !== column);
  const isBroken = above !== undefined && row.row.page > above.row.page;
  return isBroken && filled.length > 0 && filled.every((at) => startsSmall(wordsOf(row.cells[at])));
}

const withoutCell = (row: GridRow, column: number): GridRow => ({
  ...row,
  row: { ...row.row, cells: row.row.cells.filter((cell) => cell !== row.cells[column]) },
  cells: row.cells.with(column, undefined),
});

/**
 * The first row of a page may hold nothing but the last words of the row above the page break. Where the line below it was
 * lost in the column of numbers, the number that seems to be its own belongs to the row below.
 */
export function withoutStrips(rows: readonly GridRow[], column: number): Stripped {
  const numbers = new Map<GridRow, RowLabel>();
  const plain = rows.map((row, index) => {
    const next = rows[index + 1];
    const label = column < 0 ? null : reachingLabel(row, next, column);
    if (label === null || next === undefined || !isStrip(rows[index - 1], row, column)) return row;
    numbers.set(next, label);
    return withoutCell(row, column);
  });
  return { rows: plain, numbers };
}
