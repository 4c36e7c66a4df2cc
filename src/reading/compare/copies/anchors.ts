import type { Hunk } from './hunk.ts';

/** Words of a run that stands exactly once in either copy: the first try, then shorter ones. */
const RUNS = [8, 4, 2] as const;
/** A gap smaller than this is compared word by word as it is. */
const SMALL = 64;

/**
 * The gaps between runs of words that stand exactly once in both texts and in the same order (as patience diff does with
 * lines). Keeps the comparison of long texts near linear, and keeps it from matching "và" here with "và" there.
 */
export function gapsBetweenAnchors(a: readonly string[], b: readonly string[]): Hunk[] {
  return split(a, b, { a: 0, aEnd: a.length, b: 0, bEnd: b.length }, 0);
}

function split(a: readonly string[], b: readonly string[], whole: Hunk, level: number): Hunk[] {
  const gap = trimmed(a, b, whole);
  const run = RUNS[level];
  if (run === undefined || (gap.aEnd - gap.a) * (gap.bEnd - gap.b) <= SMALL * SMALL) return [gap];
  const gaps: Hunk[] = [];
  let [fromA, fromB] = [gap.a, gap.b];
  for (const [atA, atB] of longestChain(uniquePairs(a, b, gap, run))) {
    if (atA < fromA || atB < fromB) continue;
    gaps.push({ a: fromA, aEnd: atA, b: fromB, bEnd: atB });
    [fromA, fromB] = [atA + run, atB + run];
  }
  gaps.push({ a: fromA, aEnd: gap.aEnd, b: fromB, bEnd: gap.bEnd });
  return gaps.flatMap((part) => split(a, b, part, level + 1));
}

/** What both sides begin and end with is no gap. */
export function trimmed(a: readonly string[], b: readonly string[], gap: Hunk): Hunk {
  let { a: fromA, aEnd: endA, b: fromB, bEnd: endB } = gap;
  while (fromA < endA && fromB < endB && a[fromA] === b[fromB]) [fromA, fromB] = [fromA + 1, fromB + 1];
  while (endA > fromA && endB > fromB && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return { a: fromA, aEnd: endA, b: fromB, bEnd: endB };
}

type Pair = readonly [a: number, b: number];

function uniquePairs(a: readonly string[], b: readonly string[], gap: Hunk, run: number): Pair[] {
  const inB = uniqueRuns(b, gap.b, gap.bEnd, run);
  return Array.from(uniqueRuns(a, gap.a, gap.aEnd, run)).flatMap(([words, atA]): Pair[] => {
    const atB = inB.get(words) ?? -1;
    return atA < 0 || atB < 0 ? [] : [[atA, atB]];
  });
}

/** Where each run of words stands; -1 for those that stand more than once. */
function uniqueRuns(keys: readonly string[], from: number, end: number, run: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = from; at + run <= end; at++) {
    const words = keys.slice(at, at + run).join(' ');
    found.set(words, found.has(words) ? -1 : at);
  }
  return found;
}

/** The longest list of pairs that rises on both sides; pairs come rising on the first. O(n log n). */
function longestChain(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, atB], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < atB) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const chain: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}
