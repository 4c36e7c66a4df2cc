import type { Target } from '../model/fact.ts';
import { indicatorTokens } from './indicator-terms.ts';
import { measureOf } from './measure.ts';
import { likenessIndex } from './postings.ts';
import { vocabularyOf } from './weights.ts';

/** Two targets of the same indicator. */
export interface TargetPair {
  readonly was: Target;
  readonly now: Target;
  /** How much their names are alike, 0 to 1. */
  readonly likeness: number;
  /** Whether the names are so little alike that only the total they are shares of brought them together. */
  readonly doubtful: boolean;
}

/** Names less alike than this are of different indicators. */
const LEAST = 0.35;
/** Numbers of other kinds, or shares of other totals, need names as much alike as this. */
const LEAST_OTHER_MEASURE = 0.6;
/** Enough where both are shares of the same named total; they may still be of different parts of it. */
const LEAST_SAME_TOTAL = 0.2;
/** Enough where linked clauses state the same number for the same year. */
const LEAST_SAME_NUMBER = 0.15;
/** Share of the cosine in the likeness of names; the rest is how much of the shorter name the longer one has. */
const COSINE_SHARE = 0.6;
/** A pair stands beside the best of either target with at least this share. */
const BESIDE_BEST = 0.9;
/** The same year, scope, unit, kind of number and number decide between pairs whose names are equally alike. */
const TIE = 0.05;

/**
 * Pairs of targets of two documents that are of the same indicator, in the order of those downstream.
 *
 * @param areLinked whether two clauses are linked by their words
 */
export function pairTargets(
  upstream: readonly Target[],
  downstream: readonly Target[],
  areLinked: (above: string | null, below: string | null) => boolean,
): TargetPair[] {
  const isEnough = ({ was, now, likeness }: TargetPair): boolean => {
    const sameNumber = isSameNumber(was, now) && areLinked(was.clause, now.clause);
    return likeness >= (sameNumber ? LEAST_SAME_NUMBER : leastLikeness(was, now));
  };
  const candidates = likenesses(upstream, downstream).filter(isEnough);
  return matchBestFirst(candidates);
}

function leastLikeness(was: Target, now: Target): number {
  const [above, below] = [measureOf(was.unit, was.comparator), measureOf(now.unit, now.comparator)];
  if (above.kind === 'share' && above.of !== null && above.of === below.of) return LEAST_SAME_TOTAL;
  const isOther = above.kind !== below.kind || (above.of !== null && below.of !== null && above.of !== below.of);
  return isOther ? LEAST_OTHER_MEASURE : LEAST;
}

/**
 * Each target gets its best counterpart that is not better off with another. Near ties go together, and so do rows that
 * part an indicator of several things and state its number again.
 */
function matchBestFirst(candidates: readonly TargetPair[]): TargetPair[] {
  const bestWas = new Map<Target, number>();
  const bestNow = new Map<Target, number>();
  const matched = new Set<TargetPair>();
  const ranks = new Map(candidates.map((pair) => [pair, pair.likeness + ties(pair)]));
  for (const [pair, rank] of [...ranks].toSorted(([, a], [, b]) => b - a)) {
    const [was, now] = [bestWas.get(pair.was) ?? 0, bestNow.get(pair.now) ?? 0];
    if (rank < now - TIE / 2 || (rank < BESIDE_BEST * was && !isPart(pair))) continue;
    matched.add(pair);
    bestWas.set(pair.was, Math.max(was, rank));
    bestNow.set(pair.now, Math.max(now, rank));
  }
  return candidates.filter((pair) => matched.has(pair));
}

const isPart = ({ was, now, likeness }: TargetPair): boolean => likeness >= LEAST && isSameNumber(was, now);

function likenesses(upstream: readonly Target[], downstream: readonly Target[]): TargetPair[] {
  const names = new Map([...upstream, ...downstream].map((target) => [target, indicatorTokens(target)]));
  const { vectorOf, size } = vocabularyOf([...names.values()]);
  const vectors = upstream.map((target) => vectorOf(names.get(target)!));
  const below = downstream.map((target) => vectorOf(names.get(target)!));
  const ask = likenessIndex(vectors, size);
  const askBack = likenessIndex(below, size);
  const back = vectors.map((vector) => askBack(vector).contained);
  return downstream.flatMap((now, at) => {
    const { cosine, contained } = ask(below[at]!);
    return upstream.map((was, above): TargetPair => {
      const shorter = Math.max(contained[above]!, back[above]![at]!);
      const likeness = COSINE_SHARE * cosine[above]! + (1 - COSINE_SHARE) * shorter;
      return { was, now, likeness, doubtful: likeness < LEAST && !isSameNumber(was, now) };
    });
  });
}

const isSameNumber = (was: Target, now: Target): boolean =>
  was.value === now.value && was.valueTo === now.valueTo && was.year === now.year;

function ties({ was, now }: TargetPair): number {
  const sameKind = measureOf(was.unit, was.comparator).kind === measureOf(now.unit, now.comparator).kind;
  const signs = [
    was.year === now.year,
    was.scope === now.scope,
    was.unit === now.unit,
    sameKind,
    was.value === now.value && was.valueTo === now.valueTo,
  ];
  return signs.filter(Boolean).length * TIE;
}
