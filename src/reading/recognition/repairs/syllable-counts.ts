import { foldLetters } from '../../normalise/fold.ts';
import { BREAK, tokensOf } from './tokens.ts';

/** How often a syllable, as it is printed, stands right after another one: counts by the one before, in small letters. */
export type SyllableCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Text in capitals does not tell which words begin with one. */
const HEADING = /^[^\p{Ll}]{0,400}\p{Lu}{2}[^\p{Ll}]{0,400}$/u;
const READABLE = /^[\p{L}\p{M}]{1,7}$/u;
/** Capitals of names; "UBND" and "iPhone" are no syllables. */
const NAME = /^\p{Lu}?\p{Ll}*$/u;

/** What a syllable is counted under as the one before: case and the place of the tone say nothing there. */
export const keyOf = (syllable: string): string => foldLetters(syllable);

function countLine(line: string, counts: Map<string, Map<string, number>>): void {
  const shown = HEADING.test(line) ? line.toLowerCase() : line;
  let before = BREAK;
  for (const { text } of [...tokensOf(shown), { text: BREAK }]) {
    const syllable = before === BREAK ? text.toLowerCase() : text;
    const isCounted = !/^\p{L}/u.test(syllable) || (READABLE.test(syllable) && NAME.test(syllable));
    if (isCounted && !(before === BREAK && syllable === BREAK)) {
      const after = counts.get(before) ?? new Map<string, number>();
      counts.set(before, after.set(syllable, (after.get(syllable) ?? 0) + 1));
    }
    before = keyOf(text);
  }
}

/** Counts which syllable follows which in texts whose letters are sure. */
export function countSyllables(texts: Iterable<string>): SyllableCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) for (const line of text.normalize('NFC').split('\n')) countLine(line, counts);
  return counts;
}

/** Counts as text: a line for each syllable before, then those after with their counts. Rarer pairs are left out. */
export function packCounts(counts: SyllableCounts, rarest: number): string {
  const lines = Array.from(counts, ([before, after]) => {
    const kept = [...after].filter(([, count]) => count >= rarest).toSorted((a, b) => b[1] - a[1]);
    return kept.length === 0 ? '' : `${before} ${kept.map(([syllable, count]) => `${syllable} ${count}`).join(' ')}`;
  });
  return lines
    .filter((line) => line !== '')
    .toSorted()
    .join('\n');
}

/** Reads what {@link packCounts} wrote. */
export function unpackCounts(packed: string): SyllableCounts {
  return new Map(
    packed.split('\n').map((line) => {
      const [before = '', ...rest] = line.split(' ');
      const after = new Map<string, number>();
      for (let at = 0; at < rest.length; at += 2) after.set(rest[at] ?? '', Number(rest[at + 1]));
      return [before, after];
    }),
  );
}

/** The sum of several counts. */
export function sumCounts(all: readonly SyllableCounts[]): SyllableCounts {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const sum = new Map<string, Map<string, number>>();
  for (const [before, after] of all.flatMap((counts) => [...counts])) {
    const to = sum.get(before) ?? new Map<string, number>();
    for (const [syllable, count] of after) to.set(syllable, (to.get(syllable) ?? 0) + count);
    sum.set(before, to);
  }
  return sum;
}
