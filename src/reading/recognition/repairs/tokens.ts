/** A syllable of a text, or null where a sentence, a number or a sign stands between two of them. */
export interface Token {
  readonly text: string;
  readonly start: number;
}

/** Syllables; numbers; what ends a sentence or sets words apart. Commas and spaces hold nothing apart. */
const PIECES = /[\p{L}\p{M}]{1,30}|\d[\d.,/%-]{0,30}|[^\s,]/gu;
const SYLLABLE = /^\p{L}/u;
/** A number as what stands before or after a syllable. */
export const NUMBER = '0';
/** The beginning of a text or sentence, as what stands before a syllable, and its end. */
export const BREAK = '.';

/** Syllables with their places, numbers as {@link NUMBER} and breaks as {@link BREAK}. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(PIECES), ({ 0: piece, index }) => ({
    text: SYLLABLE.test(piece) ? piece : /^\d/u.test(piece) ? NUMBER : BREAK,
    start: index,
  }));
}
