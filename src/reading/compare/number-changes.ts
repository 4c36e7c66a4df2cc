import type { Target } from '../model/fact.ts';
import type { NumberChange } from './alignment.ts';
import { denominatorOf, REACH } from './denominator.ts';
import { directionOf } from './direction.ts';
import { indicatorTokens } from './indicator-terms.ts';
import type { LinkedPaths } from './linked-paths.ts';
import type { Side } from './side.ts';
import { pairTargets, type TargetPair } from './target-pairs.ts';
import { termsOf } from './terms.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './weights.ts';

/** Share of an indicator's words that a clause above must have, for its number to be one that this clause's aim got. */
const AIM_IN_WORDS = 0.3;
/** Share of an indicator's words that a clause below must have to say the same in words. */
const WORDS_STAND = 0.6;

export const targetsOf = ({ document }: Side): Target[] =>
  document.facts.filter((fact): fact is Target => fact.kind === 'target');

export const findPairs = (upstream: Side, downstream: Side, linked: LinkedPaths): TargetPair[] =>
  pairTargets(targetsOf(upstream), targetsOf(downstream), (above, below) =>
    below === null ? false : linked.below(above).includes(below),
  );

/** Words of the clauses of both documents, by path. */
export interface ClauseWords {
  readonly above: (path: string) => readonly Token[];
  readonly below: (path: string) => readonly Token[];
}

/** The lineage (dòng chỉ tiêu) of every number of both documents, those upstream first, in reading order. */
export function numberChanges(
  upstream: Side,
  downstream: Side,
  pairs: readonly TargetPair[],
  linked: LinkedPaths,
  words: ClauseWords,
  vocabulary: Vocabulary,
): NumberChange[] {
  const byWas = Map.groupBy(pairs, ({ was }) => was);
  const known = new Set(pairs.map(({ now }) => now));
  const nearest = (target: Target, paths: readonly string[], wordsOf: (path: string) => readonly Token[]) =>
    paths
      .map((path) => ({ path, share: shareIn(target, wordsOf(path), vocabulary) }))
      .toSorted((a, b) => b.share - a.share)[0];
  const kept = targetsOf(upstream).flatMap((was): NumberChange[] => {
    const own = byWas.get(was);
    if (own) return own.map((pair) => changedNumber(pair, upstream, downstream));
    return [withoutNumber(was, nearest(was, linked.below(was.clause), words.below))];
  });
  const gained = targetsOf(downstream)
    .filter((now) => !known.has(now))
    .flatMap((now) => quantified(now, nearest(now, linked.above(now.clause), words.above)));
  return [...kept, ...gained];
}

/** What became of a number whose counterpart is known. */
export function changedNumber(
  { was, now, likeness, doubtful }: TargetPair,
  upstream: Side,
  downstream: Side,
): NumberChange {
  const wasTotal = denominatorOf(was, behind(was, upstream));
  const nowTotal = denominatorOf(now, behind(now, downstream));
  const verdict = directionOf(was, now, { wasTotal, nowTotal, doubtful });
  return { from: was.clause, to: now.clause, was, now, indicator: was.indicator, likeness, ...verdict };
}

const behind = ({ span: { end } }: Target, { canonical: { text } }: Side): string => text.slice(end, end + REACH);

interface Nearest {
  readonly path: string;
  readonly share: number;
}

/** Full coverage told in words stands as long as its words do; any other number is dropped. */
function withoutNumber(was: Target, nearest: Nearest | undefined): NumberChange {
  const stands = was.coverage && (nearest?.share ?? 0) >= WORDS_STAND;
  return {
    from: was.clause,
    to: nearest?.path ?? null,
    was,
    now: null,
    indicator: was.indicator,
    direction: stands ? 'same' : 'dropped',
    reasons: stands ? ['now-in-words'] : [],
    likeness: stands ? nearest!.share : 0,
  };
}

/** A number whose clause is linked to one above that has most of its words; without such a clause it is an addition. */
function quantified(now: Target, best: Nearest | undefined): NumberChange[] {
  if (!best || best.share < AIM_IN_WORDS) return [];
  const { path: from, share: likeness } = best;
  const { clause: to, indicator } = now;
  return [{ from, to, was: null, now, indicator, direction: 'quantified', reasons: [], likeness }];
}

function shareIn(target: Target, words: readonly Token[], { weightOf }: Vocabulary): number {
  const terms = new Set(termsOf(indicatorTokens({ ...target, unit: '' })).map(({ key }) => key));
  const there = new Set(termsOf(words).map(({ key }) => key));
  const sum = (keys: readonly string[]): number => keys.reduce((total, key) => total + weightOf(key), 0);
  return sum([...terms].filter((key) => there.has(key))) / (sum([...terms]) || 1);
}
