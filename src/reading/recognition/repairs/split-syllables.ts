import type { SyllableModel } from './syllable-model.ts';
import { BREAK } from './tokens.ts';

/** Letters of the longest syllable, "nghiêng". */
export const LONGEST_SYLLABLE = 7;
/** Ways to split that are followed to each place. */
const MOST_WAYS = 6;
/** Every syllable has a vowel; lone consonants are labels. */
const VOWEL = /[^\P{L}bcdđfghjklmnpqrstvwxz]/iu;

/** Syllables that letters without spaces may be, and how likely that is, as a natural logarithm. */
export interface Split {
  readonly syllables: readonly string[];
  readonly score: number;
}

const START: Split = { syllables: [], score: 0 };

const best = (ways: readonly Split[]): Split[] => ways.toSorted((a, b) => b.score - a.score).slice(0, MOST_WAYS);

function wayOn(way: Split, syllable: string, model: SyllableModel): Split {
  const weight = model.weigh(way.syllables.at(-1) ?? BREAK, syllable);
  return { syllables: [...way.syllables, syllable], score: way.score + weight };
}

/** The forms in which a part was counted: as printed, else in small letters where a capital may only begin a line. */
const countedAs = (part: string, at: number, model: SyllableModel): string | undefined =>
  VOWEL.test(part) ? [part, ...(at === 0 ? [part.toLowerCase()] : [])].find((form) => model.seen(form) > 0) : undefined;

/**
 * The ways to split letters into known syllables, the likeliest first.
 *
 * @param letters in the form in which they are counted.
 */
export function splitSyllables(letters: string, model: SyllableModel): Split[] {
  const ways: Split[][] = [[START]];
  for (let end = 1; end <= letters.length; end++) {
    const here: Split[] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const before = ways[start] ?? [];
      const syllable = before.length === 0 ? undefined : countedAs(letters.slice(start, end), start, model);
      if (syllable !== undefined) here.push(...before.map((way) => wayOn(way, syllable, model)));
    }
    ways.push(best(here));
  }
  return ways.at(-1) ?? [];
}
