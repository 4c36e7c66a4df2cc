import type { TextSpan } from './mark-runs.ts';

/** An end of a selection: the run it stands in (its place in the canonical text) and the letters before it there. */
export interface SelectionEnd {
  readonly runStart: number;
  readonly offset: number;
}

interface Located {
  readonly span: TextSpan;
  readonly text: string;
}

/** The letters of a span, as the located pieces show them; '' where they show none. */
export const textOf = (pieces: readonly Located[], span: TextSpan): string =>
  pieces
    .filter((piece) => piece.span.start < span.end && span.start < piece.span.end)
    .map(({ text, span: { start } }) => text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)))
    .join(' ');

const letterAt = (pieces: readonly Located[], at: number): string => {
  const piece = pieces.find(({ span }) => span.start <= at && at < span.end);
  return piece?.text[at - piece.span.start] ?? ' ';
};

/**
 * Canonical span of a selection, whichever end was clicked first, without white space at its ends; null when nothing
 * but white space was selected.
 */
export function selectedSpan(ends: readonly [SelectionEnd, SelectionEnd], pieces: readonly Located[]): TextSpan | null {
  const places = ends.map(({ runStart, offset }) => runStart + offset).sort((a, b) => a - b);
  let [start = 0, end = 0] = places;
  while (start < end && /\s/u.test(letterAt(pieces, start))) start += 1;
  while (end > start && /\s/u.test(letterAt(pieces, end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}
