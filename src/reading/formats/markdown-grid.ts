import type { RawTable } from '../model/block.ts';
import { tableOfRows } from './markdown-table.ts';

const BORDER = /^\s{0,8}\+(?:[-=:]{2,}\+)+\s*$/;
const HEADER_BORDER = /^\s{0,8}\+(?:[=:]{2,}\+)+\s*$/;
const INNER_BORDER = /[-=]{3,}\+/;

export const startsGrid = (line: string): boolean => line.trimStart().startsWith('+') && BORDER.test(line);

/** Reads a grid table, as pandoc writes tables whose cells hold several lines; `next` is the first line after it. */
export function readGrid(lines: readonly string[], from: number): { table: RawTable | null; next: number } {
  const columns = lines[from]!.trim().split('+').length - 2;
  const rows: string[][] = [];
  let header = false;
  let open: string[][] = [];
  let at = from;
  for (; at < lines.length && /^\s{0,8}[|+]/.test(lines[at]!); at++) {
    const line = lines[at]!.trim();
    if (!INNER_BORDER.test(line)) open.push(cellsOf(line, columns));
    else {
      if (open.length > 0) rows.push(joined(open));
      header ||= HEADER_BORDER.test(line) && rows.length === 1;
      open = [];
    }
  }
  if (open.length > 0) rows.push(joined(open));
  return { table: tableOfRows(rows, header), next: at };
}

/** A line with fewer pipes belongs to one cell that reaches over the columns. */
function cellsOf(line: string, columns: number): string[] {
  const cells = line.replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.length === columns ? cells : [cells.join(' ')];
}

/** The lines of each column, one below the other. */
const joined = (lines: readonly (readonly string[])[]): string[] =>
  Array.from({ length: Math.max(...lines.map((cells) => cells.length)) }, (_, column) =>
    lines.map((cells) => cells[column] ?? '').join('\n'),
  );
