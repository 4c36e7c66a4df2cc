import type { RawBlock, RawCell, RawDocument, RawRow, RawTable } from '../../../model/block.ts';
import { type FlatHeader, flatHeaderAt } from './header.ts';
import { type FlatRow, flatRowsFrom } from './rows.ts';

const FEWEST_ROWS = 3;
/** Mean score of the rows from which their lines may be cells: most lines fit their column. */
const LIKELY = 0.8;

/**
 * Tables of tasks whose cells were flattened to lines, as converters of PDF leave them: put together again where a header
 * tells the columns and the rows are numbered. What fits badly stays as it is.
 */
export function recoverFlattened(document: RawDocument): RawDocument {
  const blocks: RawBlock[] = [];
  let count = 0;
  for (let at = 0; at < document.blocks.length; at++) {
    const found = flattenedAt(document.blocks, at);
    blocks.push(found?.table ?? document.blocks[at]!);
    if (!found) continue;
    count++;
    at = found.end - 1;
  }
  if (count === 0) return document;
  const warnings = [...document.warnings, { code: 'table-recovered', values: { count } }];
  return { ...document, blocks, warnings };
}

function flattenedAt(blocks: readonly RawBlock[], start: number): { table: RawTable; end: number } | null {
  const header = flatHeaderAt(blocks, start);
  if (!header) return null;
  const { rows, end } = flatRowsFrom(blocks, header.end, header.roles);
  const tasks = rows.filter(({ cells }) => cells.length > 1);
  const mean = tasks.reduce((sum, { score }) => sum + score, 0) / tasks.length;
  if (tasks.length < FEWEST_ROWS || mean < LIKELY || !fillsColumns(tasks)) return null;
  const { page } = blocks[start]!;
  const all = [headerRow(header, page), ...rows.map((row) => rawRow(row, header.names.length))];
  return { table: { kind: 'table', page, rows: all, ruled: true, recovered: true }, end };
}

/** Most rows say more than what is to be done. */
const fillsColumns = (rows: readonly FlatRow[]): boolean =>
  rows.filter(({ cells }) => cells.filter((text) => text !== '').length > 1).length * 2 > rows.length;

const cellOf = (text: string, column: number, columnSpan = 1): RawCell => ({ text, column, columnSpan, rowSpan: 1 });

const headerRow = ({ names }: FlatHeader, page: number): RawRow => ({
  page,
  cells: names.map((name, i) => ({ ...cellOf(name, i), header: true })),
});

function rawRow({ number, page, cells }: FlatRow, width: number): RawRow {
  const isGroup = cells.length === 1;
  const rest = isGroup ? [cellOf(cells[0]!, 1, width - 1)] : cells.map((text, i) => cellOf(text, i + 1));
  return { page, cells: [cellOf(number, 0), ...rest] };
}
