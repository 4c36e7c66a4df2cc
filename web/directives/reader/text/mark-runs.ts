import type { FactKind, FactStatus } from '../../../../src/directives/schemas.ts';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A fact as far as the text needs it. */
export interface Mark {
  readonly id: string;
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly span: TextSpan;
}

/** A stretch of text under the same facts; `start` is its place in the canonical text. */
export interface Run {
  readonly start: number;
  readonly text: string;
  /** Outermost first. */
  readonly marks: readonly Mark[];
}

const length = ({ span }: Mark): number => span.end - span.start;

/**
 * Cuts a located paragraph where facts begin and end. The runs put together are the text, unchanged: a selection in
 * them can be mapped back to the canonical text letter by letter.
 */
export function runsOf(paragraph: { readonly span: TextSpan; readonly text: string }, marks: readonly Mark[]): Run[] {
  const { span, text } = paragraph;
  const inside = marks.filter((mark) => mark.span.start < span.end && span.start < mark.span.end);
  const cuts = inside
    .flatMap((mark) => [mark.span.start, mark.span.end])
    .filter((at) => at > span.start && at < span.end);
  const edges = [...new Set([span.start, ...cuts, span.end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? span.end;
    const over = inside.filter((mark) => mark.span.start <= start && mark.span.end >= end);
    return {
      start,
      text: text.slice(start - span.start, end - span.start),
      marks: over.sort((a, b) => length(b) - length(a)),
    };
  });
}

/**
 * A task that takes in most of its clause is shown by a bar in the margin: underlining everything would underline
 * nothing.
 */
export const isWhole = (mark: Mark, clause: TextSpan): boolean =>
  mark.kind === 'task' && length(mark) >= 0.6 * (clause.end - clause.start);

/** Range that the located pieces of a passage cover. */
export function rangeOf(pieces: readonly { readonly span: TextSpan }[]): TextSpan {
  const starts = pieces.map(({ span }) => span.start);
  const ends = pieces.map(({ span }) => span.end);
  return { start: Math.min(...starts, Number.MAX_SAFE_INTEGER), end: Math.max(...ends, 0) };
}

/** Marks that touch a range; `marks` are in the order of their start, the longest being `longest` letters long. */
export function marksWithin<M extends Mark>(marks: readonly M[], range: TextSpan, longest: number): readonly M[] {
  const from = firstFrom(marks, range.start - longest);
  const found: M[] = [];
  for (let at = from; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || mark.span.start >= range.end) break;
    if (mark.span.end > range.start) found.push(mark);
  }
  return found;
}

function firstFrom(marks: readonly Mark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
