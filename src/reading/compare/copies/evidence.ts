import type { Copy, Suggestion } from './difference.ts';
import type { Reading } from './danger-of.ts';
import { isSyllable } from './syllable.ts';
import { isNumber, type Word } from './word.ts';

/** A hunk with the words on either side of it, in one copy. */
export interface Chain extends Reading {
  readonly after: Word | null;
  /** A label that continues the numbers of the clauses before it. */
  readonly inSequence: boolean;
  /** Certainty of a doubtful recognition, 0 to 1; null where nothing is doubtful. */
  readonly confidence: number | null;
}

export type Evidence = (a: Chain, b: Chain) => Suggestion | null;

/** Longer runs are not looked up: they stand nowhere else anyway. */
const LONGEST = 6;
const LONGEST_DROPPED = 2;
const UNCERTAIN = 0.8;

/** Tells which copy looks right, from the words of both texts. One pass over the words. */
export function evidenceFrom(a: readonly Word[], b: readonly Word[]): Evidence {
  const pairs = countRuns([a, b], 2);
  const triples = countRuns([a, b], 3);
  const support = (left: Chain, right: Chain): Suggestion | null => {
    const reason = left.name?.kind === 'symbol' ? 'cited-elsewhere' : 'seen-elsewhere';
    return isDropped(left, right) ? null : either(left, right, reason, (chain) => supportOf(chain, pairs, triples));
  };
  return (left, right) =>
    either(left, right, 'in-sequence', ({ inSequence }) => (inSequence ? 1 : 0)) ??
    either(left, right, 'not-a-syllable', (chain) => (hasNoSyllable(chain) ? 0 : 1)) ??
    support(left, right) ??
    either(left, right, 'uncertain-recognition', ({ confidence }) => ((confidence ?? 1) < UNCERTAIN ? 0 : 1));
}

function either(a: Chain, b: Chain, reason: Suggestion['reason'], good: (side: Chain) => number): Suggestion | null {
  const [forA, forB] = [good(a), good(b)];
  if (forA > 0 === forB > 0) return null;
  const right: Copy = forA > 0 ? 'a' : 'b';
  return { right, reason };
}

/** More than a small word that only one copy has: it may have been dropped here or added there. */
const isDropped = (a: Chain, b: Chain): boolean =>
  Math.min(a.words.length, b.words.length) === 0 && Math.max(a.words.length, b.words.length) > LONGEST_DROPPED;

function countRuns(texts: readonly (readonly Word[])[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (let at = 0; at + length <= words.length; at++) {
      const run = runAt(words, at, length);
      if (run !== null) counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  return counts;
}

/** Words in a row without punctuation between them; null where there is some. */
function runAt(words: readonly Word[], at: number, length: number): string | null {
  let run = words[at]!.key;
  for (let next = at + 1; next < at + length; next++) {
    if (words[next]!.afterBreak) return null;
    run += ` ${words[next]!.key}`;
  }
  return run;
}

/**
 * How many runs of the wording stand elsewhere too. Words are told by pairs; a number only by three words in a row, as
 * "khoá XI" and "khoá XIII" may both be right in one text.
 */
function supportOf(chain: Chain, pairs: ReadonlyMap<string, number>, triples: ReadonlyMap<string, number>): number {
  if (chain.words.length > LONGEST) return 0;
  const words = [...(chain.before ? [chain.before] : []), ...chain.words, ...(chain.after ? [chain.after] : [])];
  const numeric = chain.words.some((word) => isNumber(word) || isRoman(chain, word));
  const [length, counts] = numeric ? ([3, triples] as const) : ([2, pairs] as const);
  const runs = Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => runAt(words, at, length));
  return runs.filter((run) => run !== null && (counts.get(run) ?? 0) > 1).length;
}

const isRoman = ({ text }: Chain, { start, end }: Word): boolean => /^[IVX]+$/u.test(text.slice(start, end));

/** Only words in small letters: capitals may be names and abbreviations. */
const hasNoSyllable = ({ text, words }: Chain): boolean =>
  words.some(({ key, start, end }) => /^\p{Ll}{2,7}$/u.test(text.slice(start, end)) && !isSyllable(key));
