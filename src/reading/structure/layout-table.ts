import type { Table } from '../model/block.ts';

/** What only letterheads, signature blocks and lists of recipients hold. */
const FRAME =
  /C[ỘO]NG H[ÒO]A X[ÃA] H[ỘO]I|Đ[ẢA]NG C[ỘO]NG S[ẢA]N VI[ỆE]T NAM|Độc lập\s*-\s*Tự do|N[ơo]i\s+nhận\s*:?|^\s*(?:T\/?\s?M\.?|K\/?\s?T\.?|T\/?L\.?|TUQ\.?)\s*\p{Lu}{2}|^\s*Số\s*:?\s*[\d./ -]{0,12}\/?-?\p{Lu}/mu;
const MOST_ROWS = 8;

/**
 * A table that only places text on the page. Letterheads and signatures are recognised by their words whether or not
 * lines are drawn; other tables are layout when they are not ruled and have one column or one row.
 */
export function isLayoutTable(table: Table): boolean {
  const cells = table.rows.flatMap((row) => row.cells);
  if (table.rows.length <= MOST_ROWS && columnsOf(table) <= 3 && cells.some((cell) => FRAME.test(cell.text)))
    return true;
  if (columnsOf(table) === 1 || cells.every((cell) => cell.text.trim().length <= 2)) return true;
  return table.ruled === false && table.rows.length === 1;
}

const columnsOf = (table: Table): number =>
  Math.max(0, ...table.rows.slice(0, 20).map((row) => row.cells.reduce((n, cell) => n + cell.columnSpan, 0)));
