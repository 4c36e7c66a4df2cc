import { STOP_WORDS } from './stop-words.ts';
import type { Token } from './token.ts';

/** A syllable, or two in a row: most Vietnamese words are two syllables. Two spans where the same term stands. */
export interface Term {
  readonly key: string;
  readonly first: Token;
  readonly last: Token;
}

/**
 * Visits the terms of a run of tokens in order, repeated ones included; of a single syllable the first is the last. A pair
 * needs one syllable that is no stop word.
 */
export function eachTerm(tokens: readonly Token[], visit: (first: Token, last: Token) => void): void {
  let before: Token | null = null;
  let beforeStops = false;
  for (const token of tokens) {
    const stops = STOP_WORDS.has(token.key);
    if (!stops && token.key.length > 1) visit(token, token);
    if (before && !token.afterBreak && !(stops && beforeStops)) visit(before, token);
    before = token;
    beforeStops = stops;
  }
}

/** Terms of a run of tokens, repeated ones included. */
export function termsOf(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  eachTerm(tokens, (first, last) => {
    terms.push({ key: first === last ? first.key : `${first.key} ${last.key}`, first, last });
  });
  return terms;
}

export const isPair = (key: string): boolean => key.includes(' ');
