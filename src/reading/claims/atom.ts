import type { Span } from '../model/span.ts';

/**
 * What can be checked in a sentence letter by letter: an amount, a year, a date, the symbol of a document, the name of a
 * body, or something named (an abbreviation, an item of an enumeration).
 */
export type AtomKind = 'number' | 'year' | 'date' | 'symbol' | 'body' | 'name';

export interface Atom {
  readonly kind: AtomKind;
  /** As printed. */
  readonly text: string;
  /** In the text it was found in. */
  readonly span: Span;
  /** What is compared: a value, an ISO date, a folded name. */
  readonly key: string;
  /** Sort of unit of a number ("%", "tỉ đồng", "tháng"); null where it tells nothing. */
  readonly unit: string | null;
}

export const atom = (kind: AtomKind, text: string, start: number, key: string, unit: string | null = null): Atom => ({
  kind,
  text,
  span: { start, end: start + text.length },
  key,
  unit,
});
