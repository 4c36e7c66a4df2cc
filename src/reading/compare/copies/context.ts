import { type Span, span } from '../../model/span.ts';

/** Characters shown on either side at most. */
const REACH = 200;
/** Looked through for the end of a word that the reach would cut. */
const WORD = 12;
const ENDS = /[.;:!?](?=\s)|\t/gu;

/** The sentence or cell around a place, cut at words when it is long; never outside `bounds`. */
export function contextOf(text: string, at: Span, bounds: Span): Span {
  const from = Math.max(bounds.start, at.start - REACH);
  const to = Math.min(bounds.end, at.end + REACH);
  const before = text.slice(from, at.start);
  const after = text.slice(at.end, to);
  const last = Array.from(before.matchAll(ENDS)).at(-1);
  const first = after.matchAll(ENDS).next().value;
  const start = last ? from + last.index + 1 : wordStart(text, from, bounds.start);
  const end = first ? at.end + first.index + (first[0] === '\t' ? 0 : 1) : wordEnd(text, to, bounds.end);
  return trimmed(text, span(Math.min(start, at.start), Math.max(end, at.end)), at);
}

/** Whether the sentence goes on before or after what is shown of it. */
export const isCut = (context: Span, at: Span): { readonly before: boolean; readonly after: boolean } => ({
  before: at.start - context.start > REACH - 2 * WORD,
  after: context.end - at.end > REACH - 2 * WORD,
});

function wordStart(text: string, from: number, bound: number): number {
  if (from === bound) return from;
  const space = text.slice(from, from + WORD).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function wordEnd(text: string, to: number, bound: number): number {
  if (to === bound) return to;
  const space = text.lastIndexOf(' ', to);
  return space > to - WORD ? space : to;
}

function trimmed(text: string, { start, end }: Span, at: Span): Span {
  let [from, to] = [start, end];
  while (from < at.start && /\s/u.test(text[from]!)) from++;
  while (to > at.end && /\s/u.test(text[to - 1]!)) to--;
  return span(from, to);
}
