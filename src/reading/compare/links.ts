import type { Features } from './features.ts';
import { isBarred, isDecided, pairScore } from './pair-score.ts';
import type { Parameters } from './parameters.ts';

/** A pair of clauses, by place in the lists of units, with its score. */
export interface ScoredPair {
  readonly above: number;
  readonly below: number;
  readonly score: number;
  readonly features: Features;
}

export interface Choice {
  readonly linked: readonly ScoredPair[];
  /** For each clause upstream that has no link, and each downstream: the best pair that was rejected. */
  readonly rejected: {
    readonly above: ReadonlyMap<number, ScoredPair>;
    readonly below: ReadonlyMap<number, ScoredPair>;
  };
}

/**
 * Chooses the links of each clause downstream: those that score enough by themselves and beside its best, and those
 * that one sign decides. A clause upstream may have many.
 */
export function chooseLinks(
  sizes: { readonly above: number; readonly below: number },
  featuresOf: (below: number) => (above: number) => Features,
  parameters: Parameters,
): Choice {
  const linked: ScoredPair[] = [];
  const bestAbove = new Map<number, ScoredPair>();
  const bestBelow = new Map<number, ScoredPair>();
  for (let below = 0; below < sizes.below; below++) {
    const features = featuresOf(below);
    const pairs = Array.from({ length: sizes.above }, (_, above): ScoredPair => {
      const own = features(above);
      return { above, below, score: pairScore(own, parameters), features: own };
    });
    linked.push(...linksOf(pairs, parameters));
    for (const pair of pairs) {
      keepBest(bestAbove, pair.above, pair);
      keepBest(bestBelow, below, pair);
    }
  }
  for (const { above, below } of linked) {
    bestAbove.delete(above);
    bestBelow.delete(below);
  }
  return { linked, rejected: { above: bestAbove, below: bestBelow } };
}

function linksOf(pairs: readonly ScoredPair[], parameters: Parameters): ScoredPair[] {
  const open = pairs.filter(({ features }) => !isBarred(features, parameters));
  const best = open.reduce((most, { score }) => Math.max(most, score), 0);
  const least = Math.max(parameters.threshold, parameters.besideBest * best);
  return open.filter(({ score, features }) => score >= least || isDecided(features, parameters));
}

function keepBest(best: Map<number, ScoredPair>, at: number, pair: ScoredPair): void {
  if (pair.score > (best.get(at)?.score ?? 0)) best.set(at, pair);
}
