import type { RawBlock } from '../../../model/block.ts';
import type { ColumnRole } from '../columns.ts';
import { lineOf } from './header.ts';
import { goesOn, placeLines } from './place-lines.ts';

/** A row put together again; a group row ("I", "HẠ TẦNG SỐ") has only a title. */
export interface FlatRow {
  readonly number: string;
  readonly page: number;
  /** Text of every column but the number's; one text for a group row. */
  readonly cells: readonly string[];
  readonly score: number;
}

export interface FlatRows {
  readonly rows: readonly FlatRow[];
  /** First line behind the table. */
  readonly end: number;
}

const NUMBER = /^\(?(\d{1,3})[.)]?$/;
const NUMBER_AND_TEXT = /^(\d{1,3})[.)]\s+(\S.*)$/u;
const GROUP = /^([IVXLC]{1,6}|[A-HĐ])[.)]?$/;
const GROUP_AND_TEXT = /^([IVXLC]{1,6}|[A-HĐ])[.)]\s+(\p{Lu}.*)$/u;
/** What follows a table and is no cell of it. */
const BEHIND = /^(?:phụ lục|nơi nhận|ghi chú|điều \d|tổng số|k\/t|t\/m|tm\.|kt\.)/iu;
const LONGEST_ROW = 60;

interface Numbered {
  readonly number: string;
  readonly group: boolean;
  /** Words behind the number in its line. */
  readonly text: string | null;
}

/** A line that begins the row after number `before`, or a group. */
function numberedAt(line: string | null, before: number): Numbered | null {
  if (line === null) return null;
  const number = NUMBER.exec(line) ?? NUMBER_AND_TEXT.exec(line);
  if (number && (Number(number[1]) === before + 1 || Number(number[1]) === 1)) {
    return { number: number[1]!, group: false, text: number[2] ?? null };
  }
  const group = GROUP.exec(line) ?? GROUP_AND_TEXT.exec(line);
  return group ? { number: group[1]!, group: true, text: group[2] ?? null } : null;
}

/** Rows from a line on, as long as each begins with the number that is next. */
export function flatRowsFrom(blocks: readonly RawBlock[], start: number, roles: readonly ColumnRole[]): FlatRows {
  const rows: FlatRow[] = [];
  let before = 0;
  let at = start;
  for (let head = numberedAt(lineOf(blocks[at]), before); head; head = numberedAt(lineOf(blocks[at]), before)) {
    if (!head.group) before = Number(head.number);
    const next = nextNumbered(blocks, at + 1, before);
    const lines = linesBetween(blocks, at + 1, next ?? blocks.length, head.text);
    const kept = next === null ? lastRow(lines, roles) : lines;
    rows.push(head.group ? groupRow(head, blocks[at]!.page, kept) : taskRow(head, blocks[at]!.page, kept, roles));
    at += 1 + kept.length - (head.text === null ? 0 : 1);
    if (next === null || at < next) break;
  }
  return { rows, end: at };
}

function nextNumbered(blocks: readonly RawBlock[], from: number, before: number): number | null {
  for (let at = from; at < Math.min(blocks.length, from + LONGEST_ROW); at++) {
    const line = lineOf(blocks[at]);
    if (line === null || BEHIND.test(line)) return null;
    if (numberedAt(line, before)) return at;
  }
  return null;
}

function linesBetween(blocks: readonly RawBlock[], from: number, to: number, first: string | null): string[] {
  const lines = first === null ? [] : [first];
  for (let at = from; at < Math.min(to, from + LONGEST_ROW); at++) {
    const line = lineOf(blocks[at]);
    if (line === null || BEHIND.test(line)) break;
    lines.push(line);
  }
  return lines;
}

/** Nothing tells where the last row ends: it is full when its last column is, and what goes on goes with it. */
function lastRow(lines: readonly string[], roles: readonly ColumnRole[]): string[] {
  const last = roles.length - 1;
  for (let count = 1; count <= lines.length; count++) {
    const full = placeLines(lines.slice(0, count), roles).columns.at(-1) === last;
    if (full && !(count < lines.length && goesOn(lines[count]!, lines[count - 1]!))) return lines.slice(0, count);
  }
  return lines.slice(0, Math.min(lines.length, last));
}

const groupRow = ({ number }: Numbered, page: number, lines: readonly string[]): FlatRow => ({
  number,
  page,
  cells: [lines.join('\n')],
  score: 0,
});

function taskRow({ number }: Numbered, page: number, lines: readonly string[], roles: readonly ColumnRole[]): FlatRow {
  const { columns, score } = placeLines(lines, roles);
  const cells = roles.slice(1).map((_, i) => lines.filter((__, line) => columns[line] === i + 1).join('\n'));
  return { number, page, cells, score };
}
