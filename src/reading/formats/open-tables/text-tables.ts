import type { RawRow, RawTable } from '../../model/block.ts';
import { findOpenTables, type OpenCell } from './find-open-tables.ts';
import type { Segment, SegmentRow } from './segment.ts';

/** Lines of a text that are a table. */
export interface TextTable {
  /** First line, and the first line behind the table. */
  readonly start: number;
  readonly end: number;
  readonly table: RawTable;
}

const TAB_STOP = 8;
const PIECE = /\S+(?: \S+)*/g;
/** What parts two pieces; most lines have none. */
const GAP = /\S(?: \s|[^\S ])/;

/** Tables that are set with blanks or tabs, as converters of PDF write them. `pageOf` tells the page of a line. */
export function findTextTables(lines: readonly string[], pageOf: (line: number) => number): TextTable[] {
  const printed = lines.map((line, number) => ({ number, row: segmentsOf(line) })).filter(({ row }) => row.length > 0);
  const numbers = printed.map(({ number }) => number);
  return findOpenTables(printed.map(({ row }) => row)).map(({ start, end, rows }) => {
    const page = pageOf(numbers[start]!);
    const table: RawTable = {
      kind: 'table',
      page,
      ruled: true,
      recovered: true,
      rows: rows.map(({ cells }): RawRow => ({ page, cells: cells.map(rawCell) })),
    };
    return { start: numbers[start]!, end: numbers[end - 1]! + 1, table };
  });
}

const rawCell = ({ column, columnSpan, lines, header }: OpenCell<Segment>) => ({
  text: lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n'),
  column,
  columnSpan,
  rowSpan: 1,
  ...(header && { header }),
});

function segmentsOf(line: string): SegmentRow {
  const even = withoutTabs(line);
  if (!GAP.test(even)) return wholeOf(even);
  return [...even.matchAll(PIECE)].map((match) => ({
    text: match[0],
    left: match.index,
    right: match.index + match[0].length,
  }));
}

/** A line that is one piece. */
function wholeOf(line: string): SegmentRow {
  const text = line.trim();
  if (text === '') return [];
  const left = line.length - line.trimStart().length;
  return [{ text, left, right: left + text.length }];
}

/** A tab parts cells like two blanks at least. */
function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let even = '';
  for (const part of line.split('\t')) {
    even += part;
    even = even.padEnd(Math.ceil((even.length + 2) / TAB_STOP) * TAB_STOP);
  }
  return even;
}
