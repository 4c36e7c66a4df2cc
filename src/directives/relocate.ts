import type { Span } from '../reading/model/span.ts';
import type { Passage } from './schemas.ts';

export interface Place {
  readonly span: Span;
  readonly clause: string | null;
}

/**
 * Where the words of a fact stand in a new reading: at the old place, else at the nearest place with the same words. Null
 * when the new reading has them nowhere in one paragraph.
 */
export function relocate(
  passages: readonly Passage[],
  { start, quote }: { readonly start: number; readonly quote: string },
): Place | null {
  const words = quote.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(words.join('\\s+'), 'gu');
  const places = passages.flatMap((passage) => placesIn(passage, pattern));
  const [nearest] = places.toSorted((a, b) => Math.abs(a.span.start - start) - Math.abs(b.span.start - start));
  return nearest ?? null;
}

const placesIn = ({ path, paragraphs, cells }: Passage, pattern: RegExp): Place[] =>
  [...paragraphs, ...(cells ?? [])].flatMap(({ span, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
      clause: path,
    })),
  );
