import type { Comparator, Target } from '../model/fact.ts';
import { type Measure, measureOf } from './measure.ts';
import { areOtherDenominators } from './denominator.ts';

/** What became of a number below: it asks for more, for less, for the same, or the two cannot be compared. */
export type Direction = 'raised' | 'lowered' | 'same' | 'comparator' | 'notComparable';

/** Why, or with what caution; the words for people are in messages.*.ts. */
export type DirectionReason =
  | 'other-unit'
  | 'other-indicator'
  | 'other-denominator'
  | 'other-holder'
  | 'other-scope'
  | 'count-of-other-scope'
  | 'later-year'
  | 'earlier-year'
  | 'year-unsaid'
  | 'stricter-word'
  | 'looser-word'
  | 'was-in-words'
  | 'now-in-words';

export interface Verdict {
  readonly direction: Direction;
  readonly reasons: readonly DirectionReason[];
}

/** Grounds that forbid a comparison by themselves. */
const FORBID: ReadonlySet<DirectionReason> = new Set([
  'other-unit',
  'other-indicator',
  'other-denominator',
  'count-of-other-scope',
]);
/** Two of these together forbid it: a share of the State's budget each year is not one of a province's by 2030. */
const CAUTION: ReadonlySet<DirectionReason> = new Set(['other-holder', 'year-unsaid']);

/** How much a comparator binds: "trên 40 %" more than "tối thiểu 40 %", "khoảng 40 %" least. */
const STRICTNESS: Readonly<Record<Comparator, number>> = {
  '>': 3,
  '<': 3,
  '>=': 2,
  '<=': 2,
  'rank<=': 2,
  'growth>=': 2,
  '=': 1,
  range: 1,
  '~': 0,
  'growth~': 0,
};
const LESS_IS_MORE: ReadonlySet<Comparator> = new Set<Comparator>(['<', '<=', 'rank<=']);

/** What else is known of a pair of targets. */
export interface PairSigns {
  /** What the words around a bare "%" say that it is a share of. */
  readonly wasTotal: string | null;
  readonly nowTotal: string | null;
  /** Whether the names leave a doubt that both are of the same indicator. */
  readonly doubtful: boolean;
}

export function directionOf(was: Target, now: Target, { wasTotal, nowTotal, doubtful }: PairSigns): Verdict {
  const other = areOtherDenominators(wasTotal, nowTotal);
  const reasons: DirectionReason[] = [
    ...(doubtful ? (['other-indicator'] as const) : []),
    ...(other ? (['other-denominator'] as const) : []),
    ...grounds(was, now),
    ...yearReasons(was, now),
  ];
  const cautions = reasons.filter((reason) => CAUTION.has(reason)).length;
  if (reasons.some((reason) => FORBID.has(reason)) || cautions > 1) return { direction: 'notComparable', reasons };
  const difference = now.value - was.value || (now.valueTo ?? now.value) - (was.valueTo ?? was.value);
  if (difference === 0) return sameNumber(was, now, reasons);
  const more = LESS_IS_MORE.has(now.comparator) ? difference < 0 : difference > 0;
  return { direction: more ? 'raised' : 'lowered', reasons: [...reasons, ...wordReasons(was, now)] };
}

function sameNumber(was: Target, now: Target, reasons: readonly DirectionReason[]): Verdict {
  if (was.comparator === now.comparator) return { direction: 'same', reasons: [...reasons, ...wordReasons(was, now)] };
  const change: DirectionReason =
    STRICTNESS[now.comparator] > STRICTNESS[was.comparator] ? 'stricter-word' : 'looser-word';
  return { direction: 'comparator', reasons: [change, ...reasons] };
}

function wordReasons(was: Target, now: Target): DirectionReason[] {
  if (was.coverage === now.coverage) return [];
  return [was.coverage ? 'was-in-words' : 'now-in-words'];
}

function grounds(was: Target, now: Target): DirectionReason[] {
  const [above, below] = [measureOf(was.unit, was.comparator), measureOf(now.unit, now.comparator)];
  if (above.kind !== below.kind) return ['other-unit'];
  const reasons: DirectionReason[] = [];
  if (otherTotal(above, below)) reasons.push(above.kind === 'count' ? 'other-unit' : 'other-denominator');
  if (above.holder !== below.holder && above.holder !== null && below.holder !== null) reasons.push('other-holder');
  if (was.scope !== null && now.scope !== null && was.scope !== now.scope)
    reasons.push(isAbsolute(above) ? 'count-of-other-scope' : 'other-scope');
  return reasons;
}

/** A unit that names no total leaves it to the indicator, which was found to be the same. */
const otherTotal = (above: Measure, below: Measure): boolean =>
  above.of !== below.of && above.of !== null && below.of !== null;

/** A rate of a province can be held against the nation's; its count or its rank cannot. */
const isAbsolute = ({ kind, of }: Measure): boolean => kind === 'rank' || (kind === 'count' && !of?.includes('/'));

function yearReasons(was: Target, now: Target): DirectionReason[] {
  if (was.year === now.year) return [];
  if (was.year === null || now.year === null) return ['year-unsaid'];
  return [now.year > was.year ? 'later-year' : 'earlier-year'];
}
