import type { Span } from '../../model/span.ts';
import { foldLetters } from '../../normalise/fold.ts';

/** What is compared: a syllable, a number with its inner points, a percent or comparison sign, or the end of a cell. */
export interface Word extends Span {
  /** Equal keys are the same words for people: case, tone placement and leading zeros aside. */
  readonly key: string;
  /** Punctuation, a line end or a cut of cells stands before it. */
  readonly afterBreak: boolean;
  /** It begins a line, a paragraph or a row. */
  readonly afterLine: boolean;
}

/** Cells are parted by it; it keeps tables in step and is never a difference of its own. */
export const CELL_END = '\t';

/** A point or comma between digits belongs to the number ("1.000", "2,5", "01/11/2012"): there OCR errors hurt. */
const WORD = /\t|[%‰<>≤≥=]|\p{N}+(?:[.,/]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{N}]*/gu;
const BREAK = /[.,;:!?()\n\t"]/u;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u;
const LEADING_ZERO = /(?<![\d.,])0(?=\d)/gu;

/** Words of a stretch of canonical text that begins at `offset`. Linear. */
export function wordsIn(text: string, offset: number): Word[] {
  const folded = foldLetters(text);
  let end = 0;
  return Array.from(folded.matchAll(WORD), ({ 0: found, index }) => {
    const gap = folded.slice(end, index);
    const afterLine = end === 0 || gap.includes('\n');
    const afterBreak = afterLine || BREAK.test(gap) || folded[end - 1] === CELL_END;
    end = index + found.length;
    return { key: keyOf(found), start: offset + index, end: offset + end, afterBreak, afterLine };
  });
}

/** "01/11/2012" is "1/11/2012" and "1.000" is "1000"; "2,5" and "25" stay two numbers. */
function keyOf(found: string): string {
  if (!/\d/u.test(found)) return found;
  return GROUPED.test(found) ? found.replaceAll('.', '') : found.replaceAll(LEADING_ZERO, '');
}

export const isNumber = ({ key }: Word): boolean => /\d/u.test(key);
export const keyList = (words: readonly Word[]): string[] => words.map(({ key }) => key);
export const keysOf = (words: readonly Word[]): string => keyList(words).join(' ');
