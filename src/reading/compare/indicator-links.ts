import type { Features } from './features.ts';
import type { Prepared } from './prepared.ts';
import type { ScoredPair } from './links.ts';
import type { TargetPair } from './target-pairs.ts';

/** A link, and whether both clauses state a target of the same indicator. */
export interface ChosenPair extends ScoredPair {
  readonly indicator: boolean;
}

/**
 * Links by words, put right by targets of the same indicator: such targets link their clauses whatever the words
 * around them, and a clause among aims whose numbers all have a counterpart is linked to those counterparts alone: in
 * a list of targets all clauses are of like words.
 */
export function linksWithIndicators(
  linked: readonly ScoredPair[],
  targetPairs: readonly TargetPair[],
  above: Prepared,
  below: Prepared,
  featuresOf: (below: number) => (above: number) => Features,
): ChosenPair[] {
  const byIndicator = indicatorPairs(targetPairs, above, below);
  const settled = settledClauses(targetPairs, below);
  const kept = linked.filter((pair) => !settled.has(pair.below) || byIndicator.has(keyOf(pair)));
  const chosen = new Map(kept.map((pair) => [keyOf(pair), { ...pair, indicator: false }]));
  for (const [key, { above: from, below: to, likeness }] of byIndicator) {
    const features = chosen.get(key)?.features ?? featuresOf(to)(from);
    const score = Math.max(chosen.get(key)?.score ?? 0, likeness);
    chosen.set(key, { above: from, below: to, score, features, indicator: true });
  }
  return [...chosen.values()].toSorted((a, b) => a.below - b.below || a.above - b.above);
}

const keyOf = ({ above, below }: { readonly above: number; readonly below: number }): string => `${above} ${below}`;

interface IndicatorPair {
  readonly above: number;
  readonly below: number;
  readonly likeness: number;
}

function indicatorPairs(pairs: readonly TargetPair[], above: Prepared, below: Prepared): Map<string, IndicatorPair> {
  const placesAbove = placesByPath(above);
  const placesBelow = placesByPath(below);
  const found = new Map<string, IndicatorPair>();
  for (const { was, now, likeness } of pairs) {
    const [from, to] = [placesAbove.get(was.clause ?? ''), placesBelow.get(now.clause ?? '')];
    if (from === undefined || to === undefined) continue;
    const key = keyOf({ above: from, below: to });
    found.set(key, { above: from, below: to, likeness: Math.max(likeness, found.get(key)?.likeness ?? 0) });
  }
  return found;
}

/** Places of clauses among aims that state numbers, each with a counterpart. */
function settledClauses(pairs: readonly TargetPair[], below: Prepared): Set<number> {
  const paired = new Set(pairs.map(({ now }) => now.id));
  const isSettled = (path: string): boolean => {
    const targets = below.facts.get(path)?.targets ?? [];
    return targets.length > 0 && targets.every(({ id }) => paired.has(id));
  };
  return new Set(below.units.flatMap(({ role, path }, at) => (role === 'aim' && isSettled(path) ? [at] : [])));
}

const placesByPath = ({ units }: Prepared): Map<string, number> => new Map(units.map(({ path }, at) => [path, at]));
