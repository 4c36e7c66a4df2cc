import type { RawCell, RawRow } from '../../model/block.ts';
import { groupRows, joinRow } from '../pdf-rows.ts';
import type { Line } from '../pdf-lines.ts';
import type { PageTable } from '../pdf-tables.ts';
import { joinedWords, lineText } from '../pdf-words.ts';
import { continueTable, findOpenTables, type OpenCell, type OpenRow } from './find-open-tables.ts';
import type { Segment } from './segment.ts';

interface LineSegment extends Segment {
  readonly line: Line;
}

export interface OpenTableReading {
  readonly tables: readonly PageTable[];
  /** The lines outside of them. */
  readonly rest: readonly Line[];
}

/**
 * Tables without ruling lines on a page: by their header and the blanks between their columns.
 *
 * @param before the last table of the page before, which may go on at the top of this one.
 */
export function readOpenTables(lines: readonly Line[], page: number, before?: PageTable): OpenTableReading {
  const printed = groupRows(lines).map(({ lines: beside }) => beside.map(segmentOf));
  const goesOn = before?.recovered ? continueTable(printed, before) : null;
  const from = goesOn?.end ?? 0;
  const found = findOpenTables(printed.slice(from)).map((table) => ({
    lines: linesOf(printed.slice(from + table.start, from + table.end)),
    rows: table.rows,
    edges: table.columns.edges,
  }));
  if (goesOn) found.unshift({ lines: linesOf(printed.slice(0, from)), rows: goesOn.rows, edges: before!.edges });
  const taken = new Set(found.flatMap((table) => table.lines));
  return {
    tables: found.map((table) => pageTable(table.rows, table.edges, table.lines, page)),
    rest: taken.size === 0 ? lines : lines.filter((line) => !taken.has(line)),
  };
}

const segmentOf = (line: Line): LineSegment => ({ text: lineText(line), left: line.left, right: line.right, line });

const linesOf = (rows: readonly (readonly LineSegment[])[]): Line[] => rows.flat().map(({ line }) => line);

function pageTable(
  rows: readonly OpenRow<LineSegment>[],
  edges: readonly number[],
  lines: readonly Line[],
  page: number,
): PageTable {
  return {
    page,
    left: edges[0]!,
    right: edges.at(-1)!,
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    edges,
    recovered: true,
    rows: rows.map(({ cells }): RawRow => ({ page, cells: cells.map(rawCell) })),
  };
}

function rawCell({ column, columnSpan, lines, header }: OpenCell<LineSegment>): RawCell {
  const joined = lines.map((line) => joinRow({ lines: line.map((one) => one.line) }));
  return { ...joinedWords(joined), column, columnSpan, rowSpan: 1, ...(header && { header }) };
}
