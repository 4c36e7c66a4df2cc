import type { Block, Cell, Doubt, RawBlock, RawParagraph, RawTable, Row, Table } from '../model/block.ts';
import type { Canonical, Edit } from '../model/canonical.ts';
import type { Span } from '../model/span.ts';
import { applyEdits, findEdits } from './edits.ts';

/**
 * Joins blocks into the text that everything is anchored in (see {@link Canonical}) and makes it canonical: NFC, no
 * invisible characters, every space U+0020, Đ and đ in the one right code. What was changed stands in `edits`.
 *
 * @param repair finds the letters of a recognised line that are surely misread.
 */
export function canonicalise(blocks: readonly RawBlock[], repair: RepairLine = () => []): Canonical {
  const raw = blocks.map(textOfBlock).join('\n');
  const edits = withRepairs(findEdits(raw), repairsOf(blocks, repair));
  const text = edits.length === 0 ? raw : applyEdits(raw, edits);
  const doubts: Doubt[] = [];
  const located = locate(blocks, text, placer(forwardMap(edits), doubts));
  return { raw, text, edits, blocks: located, ...(blocks.some(isRecognised) ? { doubts } : {}) };
}

/** The span of the raw text that a span of the canonical text comes from. */
export function toRaw({ edits }: Pick<Canonical, 'edits'>, { start, end }: Span): Span {
  const rawStart = rawOffset(edits, start, 'start');
  return { start: rawStart, end: Math.max(rawStart, rawOffset(edits, end, 'end')) };
}

const textOfBlock = (block: RawBlock): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.rows.map((row) => row.cells.map((cell) => cell.text).join('\t')).join('\n');

/** Canonical offset of growing raw offsets: asked in reading order, so one walk through the edits serves all. */
function forwardMap(edits: readonly Edit[]): (raw: number) => number {
  let next = 0;
  let shift = 0;
  return (raw) => {
    for (let edit = edits[next]; edit && edit.rawStart + edit.before.length <= raw; edit = edits[++next]) {
      shift += edit.after.length - edit.before.length;
    }
    return raw + shift;
  };
}

const isRecognised = (block: RawBlock): boolean =>
  block.kind === 'paragraph'
    ? block.confidence !== undefined
    : block.rows.some(({ cells }) => cells.some(({ doubts }) => doubts !== undefined));

/** Letters of a recognised line to be replaced by as many others. */
export type RepairLine = (
  line: string,
) => readonly { readonly at: number; readonly before: string; readonly after: string }[];

const REPAIR_RULE = 'frame-wording';

/** Repairs of recognised lines as edits, in order; `start` is still that of the raw text. */
function repairsOf(blocks: readonly RawBlock[], repair: RepairLine): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.confidence !== undefined) {
      for (const { at: offset, before, after } of repair(block.text)) {
        edits.push({ rule: REPAIR_RULE, rawStart: at + offset, start: at + offset, before, after });
      }
    }
    at += textOfBlock(block).length + 1;
  }
  return edits;
}

/** Both kinds of edits in order; where they meet, the repair gives way. */
function withRepairs(edits: readonly Edit[], repairs: readonly Edit[]): readonly Edit[] {
  if (repairs.length === 0) return edits;
  const merged = [...edits, ...repairs].toSorted((a, b) => a.rawStart - b.rawStart);
  let end = 0;
  let shift = 0;
  const kept: Edit[] = [];
  for (const edit of merged) {
    if (edit.rawStart < end) continue;
    kept.push({ ...edit, start: edit.rawStart + shift });
    end = edit.rawStart + edit.before.length;
    shift += edit.after.length - edit.before.length;
  }
  return kept;
}

/** Text of a block or cell, as the format reader found it. */
type RawWords = Pick<RawParagraph, 'text' | 'doubts'>;
type Place = (words: RawWords) => Span;
const NO_WORDS: RawWords = { text: '' };

/** Places one text after the other; what is doubtful in them is added to `doubts`, located too. */
function placer(toCanonical: (raw: number) => number, doubts: Doubt[]): Place {
  let at = 0;
  return ({ text, doubts: found = [] }) => {
    const start = toCanonical(at);
    for (const doubt of found) {
      const from = toCanonical(at + doubt.start);
      doubts.push({ ...doubt, start: from, end: toCanonical(at + doubt.end) });
    }
    at += text.length;
    const end = toCanonical(at);
    at += 1;
    return { start, end };
  };
}

function locate(blocks: readonly RawBlock[], text: string, place: Place): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return locateTable(block, text, place);
    const span = place(block);
    const { doubts: _, ...rest } = block;
    return { ...rest, text: text.slice(span.start, span.end), span };
  });
}

function locateTable(table: RawTable, text: string, place: Place): Table {
  const rows = table.rows.map((row): Row => {
    const cells = row.cells.map((cell): Cell => {
      const span = place(cell);
      const { doubts: _, ...rest } = cell;
      return { ...rest, text: text.slice(span.start, span.end), span };
    });
    const span = cells.length === 0 ? place(NO_WORDS) : spanOf(cells);
    return { ...row, cells, span };
  });
  return { ...table, rows, span: rows.length === 0 ? place(NO_WORDS) : spanOf(rows) };
}

const spanOf = (parts: readonly { readonly span: Span }[]): Span => ({
  start: parts[0]!.span.start,
  end: parts.at(-1)!.span.end,
});

/** A position inside a replacement belongs to the whole of it; a deletion at a span's edge is outside the span. */
function rawOffset(edits: readonly Edit[], at: number, edge: 'start' | 'end'): number {
  const edit = edits[lastBefore(edits, at, edge)];
  if (!edit) return at;
  const after = at - edit.start - edit.after.length;
  if (after >= 0) return edit.rawStart + edit.before.length + after;
  return edge === 'start' ? edit.rawStart : edit.rawStart + edit.before.length;
}

/** Index of the last edit that begins before `at`, or (for a start) deletes right there; -1 for none. */
function lastBefore(edits: readonly Edit[], at: number, edge: 'start' | 'end'): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, after } = edits[middle]!;
    const before = start < at || (edge === 'start' && start === at && after === '');
    if (before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
