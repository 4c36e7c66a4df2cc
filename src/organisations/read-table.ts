import ExcelJS from 'exceljs';
import { Problem } from '../kernel/errors.ts';
import { decodeText } from '../reading/formats/decode-text.ts';
import { openZip } from '../reading/formats/zip-archive.ts';
import { Refusal } from '../reading/model/refusal.ts';

/** A row of a table: its number as the spreadsheet shows it, and the text of its cells. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Limits of an imported table: all communes of the country are 3,321 rows of about 60 bytes. */
export const MOST_ROWS = 20_000;
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_UNPACKED = 24 * 1024 * 1024;
const MOST_COLUMNS = 30;
const LONGEST_CELL = 1000;

/**
 * Rows of a workbook (first sheet) or of a text table (CSV with comma, semicolon or tab), empty ones left out.
 *
 * @throws {Problem} too-large; invalid for what is no table, is damaged, or unpacks to more than it may
 */
export async function readTable(bytes: Uint8Array): Promise<TableRow[]> {
  if (bytes.length > MOST_BYTES) throw new Problem('too-large', 'table-too-large', { limit: 5 });
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = zipped ? await readWorkbook(bytes) : readText(bytes);
  if (rows.length > MOST_ROWS) throw new Problem('too-large', 'table-too-long', { limit: MOST_ROWS });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

async function readWorkbook(bytes: Uint8Array): Promise<TableRow[]> {
  refuseBomb(bytes);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new Problem('invalid', 'table-damaged', {});
  }
  const rows: TableRow[] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: false }, (row, number) => {
    const width = Math.min(row.cellCount, MOST_COLUMNS);
    if (rows.length <= MOST_ROWS)
      rows.push({ row: number, cells: Array.from({ length: width }, (_, i) => textOf(row.getCell(i + 1))) });
  });
  return rows;
}

/** Unpacks every part under a limit before anything parses it: what a zip says of its sizes is not believed. */
function refuseBomb(bytes: Uint8Array): void {
  try {
    const zip = openZip(bytes);
    let unpacked = 0;
    for (const name of zip.names) {
      unpacked += zip.read(name)?.bytes.length ?? 0;
      if (unpacked > MOST_UNPACKED) throw new Refusal('zip-bomb');
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Problem('invalid', error.code === 'zip-bomb' ? 'table-bomb' : 'table-damaged', {});
  }
}

/** Dates as "2025-07-01", formulas by their result, everything else as it is shown. */
function textOf(cell: ExcelJS.Cell): string {
  const value = cell.result ?? cell.value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // Of a link over formatted text the library gives an object here, whatever its types say.
  const shown: unknown = cell.text;
  return typeof shown === 'string' ? tidy(shown) : '';
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_CELL);

function readText(bytes: Uint8Array): TableRow[] {
  const { text } = decodeText(bytes);
  if (text.includes('\u0000')) throw new Problem('invalid', 'table-damaged', {});
  const separator = separatorOf(text.slice(0, 4000).split('\n')[0]!);
  return splitText(text.replace(/^\uFEFF/, ''), separator);
}

const separatorOf = (line: string): string =>
  [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0]!;

/** Cells of a text table (RFC 4180): quoted cells may hold separators, line breaks and doubled quotes. */
export function splitText(text: string, separator: string): TableRow[] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))[^${separator}\\r\\n]*(${separator}|\\r\\n|\\n|\\r|$)`,
    'gy',
  );
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  while (cell.lastIndex < text.length && rows.length <= MOST_ROWS) {
    const match = cell.exec(text)!;
    cells.push(tidy((match[1] ?? match[2]!).replaceAll('""', '"')));
    if (match[3] === separator) continue;
    rows.push({ row: line, cells: cells.slice(0, MOST_COLUMNS) });
    line += 1;
    cells = [];
  }
  if (cells.length > 0) rows.push({ row: line, cells: cells.slice(0, MOST_COLUMNS) });
  return rows;
}
