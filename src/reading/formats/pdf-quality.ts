import { UNKNOWN } from './pdf-unicode.ts';

/** What the text layer of a page is worth. */
export type TextQuality = 'good' | 'none' | 'garbage';

/** A page with a picture and fewer letters than this is a scan with some stamp or number on it. */
const FEWEST_LETTERS = 30;
/** A share of unknown characters from which a text cannot be read. */
const MOST_UNKNOWN = 0.3;
/** Any text in Vietnamese, old encodings and foreign names included, has a larger share of possible syllables. */
const LEAST_SYLLABLES = 0.12;
const FEWEST_WORDS = 20;

const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ng?h?|nh|ph?|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|n|ng|nh|p|t)?$/u;

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Share of the words that could be Vietnamese syllables; 1 for a text too short to judge. */
function syllableShare(text: string): number {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 1;
  return words.filter((word) => SYLLABLE.test(plain(word))).length / words.length;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Judges the text of a page; `hasPicture`: a picture may show what the text lacks. */
export function textQuality(text: string, hasPicture: boolean): TextQuality {
  const letters = count(text, /\p{L}/gu);
  const unknown = count(text, new RegExp(UNKNOWN, 'gu'));
  if (unknown > MOST_UNKNOWN * (letters + unknown)) return 'garbage';
  if (letters < (hasPicture ? FEWEST_LETTERS : 1)) return 'none';
  return syllableShare(text) < LEAST_SYLLABLES ? 'garbage' : 'good';
}
