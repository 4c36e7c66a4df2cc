import { foldLetters, withoutDiacritics } from '../reading/normalise/fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Beyond this many characters a clause is not indexed: a text search vector holds 1 MB. */
const LONGEST = 200_000;

/** A word of a text with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded for comparison: small letters, one tone placement. */
  readonly exact: string;
  /** The same without diacritics. */
  readonly plain: string;
}

/** The words (tiếng) of a text; marks and punctuation part them: "57-NQ/TW" is three. Offsets count UTF-16 code units. */
export function wordsOf(text: string): Word[] {
  return [...text.slice(0, LONGEST).matchAll(WORD)].map((match) => {
    const exact = foldLetters(match[0].normalize('NFC'));
    return { start: match.index, end: match.index + match[0].length, exact, plain: withoutDiacritics(exact) };
  });
}

/** The words of a text as the index takes them, folded. */
export const exactWords = (text: string): string =>
  wordsOf(text)
    .map((word) => word.exact)
    .join(' ');

/** The words of a text as the index takes them, without diacritics. */
export const plainWords = (text: string): string =>
  wordsOf(text)
    .map((word) => word.plain)
    .join(' ');
