import type { RawCell, RawRow, RawTable } from '../model/block.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import { isLetterhead } from './letterhead.ts';
import { readInline } from './markdown-inline.ts';
import { DRAWN_LINE } from './drawn-line.ts';

const STARTS_ROW = /^\s{0,8}\|/;
const CLOSING_PIPE = /(?<!\\)\|$/;
const NO_RULER = /[^\s|:-]/;
/** A cell of an exporter may hold lines of its own; more than this is a broken table. */
const MOST_LINES = 60;

const isRuler = (line: string): boolean => line.includes('|') && line.includes('-') && !NO_RULER.test(line);

const endsRow = (line: string): boolean => CLOSING_PIPE.test(line.trimEnd());

/** Whether a table begins here: a row with its pipes, or one above a ruler. */
export const startsTable = (line: string, next: string | undefined): boolean =>
  STARTS_ROW.test(line) || (line.includes('|') && next !== undefined && isRuler(next));

/** Reads the table that begins at `from`; `next` is the first line after it. Null when its lines are no rows. */
export function readTable(lines: readonly string[], from: number): { table: RawTable | null; next: number } {
  const rows: RawRow[] = [];
  let at = from;
  let header = false;
  while (at < lines.length && (STARTS_ROW.test(lines[at]!) || (lines[at]!.includes('|') && at < from + 2))) {
    const last = lastLineOfRow(lines, at);
    const source = lines.slice(at, last + 1).join('\n');
    if (isRuler(source)) header = rows.length === 1;
    else rows.push(readRow(source));
    at = last + 1;
  }
  return { table: tableOf(rows, header), next: at };
}

/** A row goes on until its closing pipe, unless a new row or an empty line comes first: then it had none. */
function lastLineOfRow(lines: readonly string[], from: number): number {
  if (endsRow(lines[from]!.slice(lines[from]!.indexOf('|') + 1))) return from;
  const most = Math.min(lines.length, from + MOST_LINES);
  for (let at = from + 1; at < most; at++) {
    const line = lines[at]!;
    if (line.trim() === '' || STARTS_ROW.test(line)) return from;
    if (endsRow(line)) return at;
  }
  return from;
}

function readRow(source: string): RawRow {
  const inner = source.trim().replace(/^\|/, '').replace(CLOSING_PIPE, '');
  return { page: 1, cells: inner.split(/(?<!\\)\|/).map(readCell) };
}

function readCell(source: string, column: number): RawCell {
  const lines = source.split('\n').map((line) => readInline(line));
  const text = lines
    .flatMap((line) => line.text.split('\n'))
    .map(evenSpace)
    .filter((line) => line !== '' && !DRAWN_LINE.test(line))
    .join('\n');
  const bold = text !== '' && lines.every((line) => line.bold || line.text.trim() === '');
  return { text, column, columnSpan: 1, rowSpan: 1, ...(bold && { bold }) };
}

/** A table from the Markdown of its cells; null when all are empty. */
export const tableOfRows = (rows: readonly (readonly string[])[], header: boolean): RawTable | null =>
  tableOf(
    rows.map((cells) => ({ page: 1, cells: cells.map(readCell) })),
    header,
  );

function tableOf(rows: readonly RawRow[], header: boolean): RawTable | null {
  const marked = header ? rows.map((row, i) => (i === 0 ? asHeader(row) : row)) : rows;
  const kept = marked.filter((row) => row.cells.some((cell) => cell.text !== ''));
  if (kept.length === 0) return null;
  return { kind: 'table', page: 1, rows: kept, ...(isLetterhead(kept) && { ruled: false }) };
}

const asHeader = (row: RawRow): RawRow => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, header: true })) });
