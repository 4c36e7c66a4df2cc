import type { Block, Cell, RawBlock, RawTable, Row, Table } from '../model/block.ts';
import type { Canonical, Edit } from '../model/canonical.ts';
import type { Span } from '../model/span.ts';
import { applyEdits, findEdits } from './edits.ts';

/**
 * Joins blocks into the text that everything is anchored in (see {@link Canonical}) and makes it canonical: NFC, no
 * invisible characters, every space U+0020, Đ and đ in the one right code. What was changed stands in `edits`.
 */
export function canonicalise(blocks: readonly RawBlock[]): Canonical {
  const raw = blocks.map(textOfBlock).join('\n');
  const edits = findEdits(raw);
  const text = edits.length === 0 ? raw : applyEdits(raw, edits);
  return { raw, text, edits, blocks: locate(blocks, text, forwardMap(edits)) };
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

function locate(blocks: readonly RawBlock[], text: string, toCanonical: (raw: number) => number): Block[] {
  let at = 0;
  const take = (length: number): Span => {
    const start = toCanonical(at);
    at += length;
    const end = toCanonical(at);
    at += 1;
    return { start, end };
  };
  return blocks.map((block) => {
    if (block.kind === 'table') return locateTable(block, text, take);
    const span = take(block.text.length);
    return { ...block, text: text.slice(span.start, span.end), span };
  });
}

function locateTable(table: RawTable, text: string, take: (length: number) => Span): Table {
  const rows = table.rows.map((row): Row => {
    const cells = row.cells.map((cell): Cell => {
      const span = take(cell.text.length);
      return { ...cell, text: text.slice(span.start, span.end), span };
    });
    const span = cells.length === 0 ? take(0) : spanOf(cells);
    return { ...row, cells, span };
  });
  return { ...table, rows, span: rows.length === 0 ? take(0) : spanOf(rows) };
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
