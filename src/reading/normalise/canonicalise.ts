import type { Block, Cell, Doubt, RawBlock, RawParagraph, RawTable, Row, Table } from '../model/block.ts';
import type { Canonical, Edit, Suggestion } from '../model/canonical.ts';
import type { Repair } from '../model/repair.ts';
import type { Span } from '../model/span.ts';
import { applyEdits, findEdits } from './edits.ts';

/**
 * Joins blocks into the text that everything is anchored in (see {@link Canonical}) and makes it canonical: NFC, no
 * invisible characters, every space U+0020, Đ and đ in the one right code. What was changed stands in `edits`.
 *
 * @param find finds misread letters; it is only asked when something was recognised.
 */
export function canonicalise(blocks: readonly RawBlock[], find: FindRepairs = () => []): Canonical {
  const raw = rawTextOf(blocks);
  if (!blocks.some(isRecognised)) {
    const edits = findEdits(raw);
    const text = edits.length === 0 ? raw : applyEdits(raw, edits);
    return { raw, text, edits, blocks: locate(blocks, text, placer(forwardMap(edits), [])) };
  }
  const repairs = find(blocks);
  const made = repairs.filter((repair) => repair.made);
  const edits = withRepairs(findEdits(raw), made.map(asEdit));
  const text = edits.length === 0 ? raw : applyEdits(raw, edits);
  const doubts: Doubt[] = [];
  const located = locate(blocks, text, placer(forwardMap(edits), doubts));
  const suggestions = suggestionsOf(repairs, edits);
  return { raw, text, edits, blocks: located, doubts: withRepaired(doubts, made, edits), suggestions };
}

/** Where the repairs stand that are only suggested; those that an edit touches are left out. */
function suggestionsOf(repairs: readonly Repair[], edits: readonly Edit[]): Suggestion[] {
  const toCanonical = forwardMap(edits);
  const raws = edits.map(({ rawStart, before }) => [rawStart, rawStart + before.length] as const);
  return repairs
    .filter(({ made, at, before }) => !made && !raws.some(([start, end]) => start < at + before.length && at < end))
    .toSorted((a, b) => a.at - b.at)
    .map(({ rule, at, before, after, confidence }) => ({ rule, start: toCanonical(at), before, after, confidence }));
}

/** What was repaired is as certain as its repair, whatever recognition said of the misread word. */
function withRepaired(doubts: readonly Doubt[], made: readonly Repair[], edits: readonly Edit[]): Doubt[] {
  const certainty = new Map(made.map(({ at, confidence }) => [at, confidence]));
  const repaired = edits.flatMap(({ rawStart, start, after }): Doubt[] => {
    const confidence = certainty.get(rawStart);
    return confidence === undefined || after === '' ? [] : [{ start, end: start + after.length, confidence }];
  });
  const isRepaired = ({ start, end }: Doubt): boolean => repaired.some((one) => one.start < end && start < one.end);
  return [...doubts.filter((doubt) => !isRepaired(doubt)), ...repaired].toSorted((a, b) => a.start - b.start);
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

/** The text of blocks as the format reader found it (see {@link Canonical}). */
export const rawTextOf = (blocks: readonly RawBlock[]): string => blocks.map(textOfBlock).join('\n');

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

/** Finds letters of the recognised text that are, or may be, misread. */
export type FindRepairs = (blocks: readonly RawBlock[]) => readonly Repair[];

const asEdit = ({ rule, at, before, after }: Repair): Edit => ({ rule, rawStart: at, start: at, before, after });

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
    return { ...withoutDoubts(block), text: text.slice(span.start, span.end), span };
  });
}

function withoutDoubts<T extends { readonly doubts?: unknown }>(block: T): Omit<T, 'doubts'> {
  if (block.doubts === undefined) return block;
  const { doubts: _, ...rest } = block;
  return rest;
}

function locateTable(table: RawTable, text: string, place: Place): Table {
  const rows = table.rows.map((row): Row => {
    const cells = row.cells.map((cell): Cell => {
      const span = place(cell);
      return { ...withoutDoubts(cell), text: text.slice(span.start, span.end), span };
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
