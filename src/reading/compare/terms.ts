import { STOP_WORDS } from './stop-words.ts';
import type { Token } from './token.ts';

/** A syllable, or two in a row: most Vietnamese words are two syllables. Two spans where the same term stands. */
export interface Term {
  readonly key: string;
  readonly first: Token;
  readonly last: Token;
}

/** Terms of a run of tokens, repeated ones included. A pair needs one syllable that is no stop word. */
export function termsOf(tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  let before: Token | null = null;
  for (const token of tokens) {
    const stop = STOP_WORDS.has(token.key);
    if (!stop && token.key.length > 1) terms.push({ key: token.key, first: token, last: token });
    if (before && !token.afterBreak && !(stop && STOP_WORDS.has(before.key)))
      terms.push({ key: `${before.key} ${token.key}`, first: before, last: token });
    before = token;
  }
  return terms;
}

export const isPair = (key: string): boolean => key.includes(' ');
