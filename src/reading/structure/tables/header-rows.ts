import { type GridRow, wordsOf } from './grid-row.ts';
import { headsNumbers, looksLikeHeader } from './columns.ts';

export interface Header {
  /** How many rows at the top are header. */
  readonly rows: number;
  /** Text above each column, of several rows joined by " / "; empty where there is none. */
  readonly columns: readonly string[];
}

const MOST_HEADER_ROWS = 4;

/** Finds the header: marked by the format, bold, or made of the usual words; merged cells give a second row. */
export function readHeader(rows: readonly GridRow[]): Header {
  const count = countHeaderRows(rows);
  const width = rows[0]?.cells.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => headerOf(rows.slice(0, count), column));
  return { rows: count, columns };
}

function countHeaderRows(rows: readonly GridRow[]): number {
  if (rows.length < 2 || !isHeaderRow(rows[0]!)) return 0;
  let count = 1;
  while (count < Math.min(rows.length - 1, MOST_HEADER_ROWS) && continuesHeader(rows[count - 1]!, rows[count]!))
    count++;
  return isNumberingRow(rows[count]) && count < rows.length ? count + 1 : count;
}

function isHeaderRow({ row, cells }: GridRow): boolean {
  const words = cells.map(wordsOf).filter((text) => text !== '');
  if (words.length < 2 && !row.cells.some((cell) => cell.header)) return false;
  if (row.cells.length > 0 && row.cells.every((cell) => cell.header)) return true;
  if (headsNumbers(words[0] ?? '')) return true;
  const usual = words.filter(looksLikeHeader).length;
  if (usual * 2 >= words.length) return true;
  return (
    words.length >= 2 &&
    row.cells.every((cell) => cell.bold || wordsOf(cell) === '') &&
    !words.some((text) => text.length > 120)
  );
}

/** Below merged header cells stand the names of the single columns. */
function continuesHeader(above: GridRow, row: GridRow): boolean {
  const merged =
    above.row.cells.some((cell) => cell.columnSpan > 1) && above.row.cells.some((cell) => cell.rowSpan > 1);
  const words = row.cells.map(wordsOf).filter((text) => text !== '');
  if (words.length === 0 || isNumberingRow(row)) return false;
  if (merged && row.covered.some(Boolean)) return true;
  const first = wordsOf(row.cells[0]);
  return (
    first === '' &&
    above.row.cells.some((cell) => cell.columnSpan > 1) &&
    words.every((text) => text.length < 60) &&
    words.length > 1
  );
}

/** "(1) (2) (3)" or "A B 1 2" under the header. */
export function isNumberingRow(row: GridRow | undefined): boolean {
  const words = row?.cells.map(wordsOf).filter((text) => text !== '') ?? [];
  if (words.length < 2 || !words.every((text) => /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s?=.{1,20})?$/u.test(text)))
    return false;
  const numbers = words.map((text) => Number(text.replace(/\D/g, ''))).filter((n) => n > 0);
  return numbers.length > 1 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}

function headerOf(rows: readonly GridRow[], column: number): string {
  const parts: string[] = [];
  for (const row of rows) {
    if (isNumberingRow(row)) continue;
    const over = row.row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
    const text = wordsOf(over);
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts.join(' / ');
}
