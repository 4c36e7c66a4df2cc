import type { Prepared } from './prepared.ts';
import type { ScoredPair } from './links.ts';

/** Links both ways, by path: what a clause is linked to, best first. */
export interface LinkedPaths {
  readonly below: (above: string | null) => readonly string[];
  readonly above: (below: string | null) => readonly string[];
}

export function linkedPaths(pairs: readonly ScoredPair[], above: Prepared, below: Prepared): LinkedPaths {
  const best = pairs.toSorted((a, b) => b.score - a.score);
  const pathAbove = (pair: ScoredPair): string => above.units[pair.above]!.path;
  const pathBelow = (pair: ScoredPair): string => below.units[pair.below]!.path;
  const down = Map.groupBy(best, pathAbove);
  const up = Map.groupBy(best, pathBelow);
  return {
    below: (path) => down.get(path ?? '')?.map(pathBelow) ?? [],
    above: (path) => up.get(path ?? '')?.map(pathAbove) ?? [],
  };
}
