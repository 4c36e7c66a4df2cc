import type { Cell, Row, Table } from '../../model/block.ts';
import { evenSpace } from '../../normalise/uneven-space.ts';

/** A row with its cells at their grid columns. */
export interface GridRow {
  readonly row: Row;
  /** By grid column: the cell that begins there; undefined where there is none or where another one reaches over. */
  readonly cells: readonly (Cell | undefined)[];
  /** Columns that a cell of a row above reaches into. */
  readonly covered: readonly boolean[];
}

/** Widest table read column by column; wider ones lose their last columns. */
const MOST_COLUMNS = 64;

export function gridRows(table: Table): GridRow[] {
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...table.rows.map(widthOf)));
  const reach: number[] = Array.from({ length: width }, () => 0);
  return table.rows.map((row) => {
    const covered = reach.map((left) => left > 0);
    const cells: (Cell | undefined)[] = Array.from({ length: width });
    for (let i = 0; i < width; i++) reach[i] = Math.max(0, reach[i]! - 1);
    for (const cell of row.cells) {
      if (cell.column >= width) continue;
      cells[cell.column] = cell;
      for (let i = cell.column; i < Math.min(width, cell.column + cell.columnSpan); i++)
        reach[i] = Math.max(reach[i]!, cell.rowSpan - 1);
    }
    return { row, cells, covered };
  });
}

const widthOf = (row: Row): number => Math.max(0, ...row.cells.map((cell) => cell.column + cell.columnSpan));

const WORDS = new WeakMap<Cell, string>();

/** White space collapsed; asked often, so each cell is done once. */
export function wordsOf(cell: Cell | undefined): string {
  if (!cell) return '';
  const known = WORDS.get(cell);
  if (known !== undefined) return known;
  const words = evenSpace(cell.text);
  WORDS.set(cell, words);
  return words;
}

export const filledColumns = (row: GridRow): number[] =>
  row.cells.flatMap((cell, i) => (wordsOf(cell) === '' ? [] : [i]));
