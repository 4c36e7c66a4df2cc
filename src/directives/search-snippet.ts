import type { SearchQuery } from './search-query.ts';
import { type Word, wordsOf } from './search-words.ts';

/** Words shown around the densest hits. */
const WINDOW = 36;

export interface SnippetPiece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * The run of a text that holds most of what was looked for, cut at words, in pieces that say which are hits. A word with the
 * letters as typed counts more than one that is the same only without diacritics. Joined, the pieces are the text's own
 * characters, with "…" where it goes on.
 */
export function snippetOf(text: string, { words }: Pick<SearchQuery, 'words'>): SnippetPiece[] {
  const found = wordsOf(text);
  const weights = weigh(found, words);
  const first = densest(weights);
  const shown = found.slice(first, first + WINDOW);
  if (shown.length === 0) return [{ text, hit: false }];
  const start = first === 0 ? 0 : shown[0]!.start;
  const end = first + WINDOW >= found.length ? text.length : shown.at(-1)!.end;
  const hits = shown.filter((_, i) => weights[first + i]! > 0);
  const pieces = cut(text, { start, end }, joinNeighbours(text, hits));
  return [...(start > 0 ? [ELLIPSIS] : []), ...pieces, ...(end < text.length ? [ELLIPSIS] : [])];
}

const ELLIPSIS: SnippetPiece = { text: '…', hit: false };

function weigh(found: readonly Word[], wanted: SearchQuery['words']): number[] {
  const exact = new Set(wanted.map((word) => word.exact));
  const plain = new Set(wanted.map((word) => word.plain));
  return found.map((word) => (exact.has(word.exact) ? 2 : plain.has(word.plain) ? 1 : 0));
}

/** Index of the first word of the window with the greatest weight, moved so that the hits do not stand at its edge. */
function densest(weights: readonly number[]): number {
  let sum = weights.slice(0, WINDOW).reduce((a, b) => a + b, 0);
  let best = { sum, at: 0 };
  for (let at = 1; at + WINDOW <= weights.length; at += 1) {
    sum += weights[at + WINDOW - 1]! - weights[at - 1]!;
    if (sum > best.sum) best = { sum, at };
  }
  const firstHit = weights.findIndex((weight, i) => i >= best.at && weight > 0);
  const lead = Math.max(0, firstHit - 6);
  return Math.max(0, Math.min(best.at > 0 ? lead : 0, Math.max(0, weights.length - WINDOW)));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Hits parted by white space alone are one. */
function joinNeighbours(text: string, hits: readonly Word[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function cut(text: string, window: Range, hits: readonly Range[]): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = window.start;
  for (const { start, end } of hits) {
    pieces.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, window.end), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}
