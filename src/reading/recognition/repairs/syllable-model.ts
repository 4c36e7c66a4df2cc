import { skeletonOf } from './skeleton.ts';
import { keyOf, type SyllableCounts } from './syllable-counts.ts';

/** What counts say of syllables and their neighbours. */
export interface SyllableModel {
  /** Known syllables, as printed, with the same letters but for their marks and capitals. */
  readonly alike: (syllable: string) => readonly string[];
  /** How often a syllable, as printed, stood anywhere. */
  readonly seen: (syllable: string) => number;
  /** How often `after`, as printed, stood right after `before`. */
  readonly pairs: (before: string, after: string) => number;
  /** Natural logarithm of the probability of `after` right after `before`. */
  readonly weigh: (before: string, after: string) => number;
}

/** Pairs that were never seen count as this many of the syllable alone. */
const UNSEEN = 2;
const HALF = 0.5;

/** Syllables, in small letters or with a capital, that are never one of several ways to read something. */
const isName = (syllable: string): boolean => /^\p{L}/u.test(syllable);

/** Makes counts answer questions. Takes some ten milliseconds for the counts of a register. */
export function syllableModel(counts: SyllableCounts): SyllableModel {
  const alone = new Map<string, number>();
  const totals = new Map<string, number>();
  let all = 0;
  for (const [before, after] of counts) {
    let total = 0;
    for (const [syllable, count] of after) {
      alone.set(syllable, (alone.get(syllable) ?? 0) + count);
      total += count;
    }
    totals.set(before, total);
    all += total;
  }
  const skeletons = Map.groupBy([...alone.keys()].filter(isName), skeletonOf);
  const pairs = (before: string, after: string): number => counts.get(keyOf(before))?.get(after) ?? 0;
  const share = (syllable: string): number => ((alone.get(syllable) ?? 0) + HALF) / (all + alone.size);
  return {
    alike: (syllable) => skeletons.get(skeletonOf(syllable)) ?? [],
    seen: (syllable) => alone.get(syllable) ?? 0,
    pairs,
    weigh: (before, after) =>
      Math.log((pairs(before, after) + UNSEEN * share(after)) / ((totals.get(keyOf(before)) ?? 0) + UNSEEN)),
  };
}
