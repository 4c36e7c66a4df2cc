import type { Target } from '../model/fact.ts';
import { denominatorOf } from './denominator.ts';
import { type Direction, directionOf, type DirectionReason } from './direction.ts';
import { pairTargets } from './target-pairs.ts';

/** A target with the words that follow it in its clause. */
export interface PlacedTarget {
  readonly target: Target;
  readonly behind: string;
}

/** A step of a lineage (dòng chỉ tiêu): the same indicator in a document and in one that stands above it. */
export interface TargetStep {
  /** Ids of the targets. */
  readonly was: string;
  readonly now: string;
  /** How surely both are of the same indicator, 0 to 1. */
  readonly likeness: number;
  readonly direction: Direction;
  readonly reasons: readonly DirectionReason[];
}

/**
 * Every number of a document held against those of the same indicator in one above it.
 *
 * @param areLinked whether two clauses are linked by their words
 */
export function targetSteps(
  upstream: readonly PlacedTarget[],
  downstream: readonly PlacedTarget[],
  areLinked: (above: string | null, below: string | null) => boolean,
): TargetStep[] {
  const behind = new Map([...upstream, ...downstream].map((placed) => [placed.target, placed.behind]));
  const totalOf = (target: Target) => denominatorOf(target, behind.get(target) ?? '');
  const targets = (placed: readonly PlacedTarget[]) => placed.map(({ target }) => target);
  return pairTargets(targets(upstream), targets(downstream), areLinked).map(({ was, now, likeness, doubtful }) => {
    const signs = { wasTotal: totalOf(was), nowTotal: totalOf(now), doubtful };
    return { was: was.id, now: now.id, likeness, ...directionOf(was, now, signs) };
  });
}
