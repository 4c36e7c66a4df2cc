import { toRoman } from '../../structure/labels/ordinal.ts';
import { type LabelReading, romanReadings } from './label-readings.ts';

/** Groups that are named A, B or numbered 2, 3 have no numerals. */
const OTHER_GROUP = /^[ABĐ2-9]$/u;
/** Letters and strokes that stand where a numeral should, whatever they are. */
const NOISE = /^[^\d\s]{1,5}$/u;
const NOISE_COST = 2;
const LAST = 20;
/** Noise is told by the others only where so many of them are numerals. */
const FEWEST_NUMERALS = 2;
/** A group that was lost between two. */
const LOST = 1.2;
/** A table that goes on from another page may begin with any group. */
const GOES_ON = 0.9;
/** What is left as it was read. */
const LEFT = 2.5;
const MOST_WAYS = 12;

interface Way {
  readonly cost: number;
  readonly last: number;
  readonly numerals: readonly string[];
}

const anyNumeral: readonly LabelReading[] = Array.from({ length: LAST }, (_, index) => ({
  ordinal: index + 1,
  printed: toRoman(index + 1),
  cost: NOISE_COST,
}));

function readingsOf(read: readonly string[]): (readonly LabelReading[])[] {
  const near = read.map(romanReadings);
  const mayTell = near.filter(({ length }) => length > 0).length >= FEWEST_NUMERALS;
  return near.map((own, index) => (own.length === 0 && mayTell && NOISE.test(read[index] ?? '') ? anyNumeral : own));
}

function stepCost({ last, numerals }: Way, ordinal: number, isWhole: boolean): number {
  const lost = ordinal - last - 1;
  return numerals.length === 0 && !isWhole ? Math.min(lost * LOST, GOES_ON) : lost * LOST;
}

function waysOn(way: Way, read: string, readings: readonly LabelReading[], isWhole: boolean): Way[] {
  const left: Way = { cost: way.cost + LEFT, last: way.last + 1, numerals: [...way.numerals, read] };
  const on = readings.filter(({ ordinal }) => ordinal > way.last);
  return [
    left,
    ...on.map(({ ordinal, printed, cost }) => ({
      cost: way.cost + cost + stepCost(way, ordinal, isWhole),
      last: ordinal,
      numerals: [...way.numerals, printed],
    })),
  ];
}

/**
 * What the numerals of the groups of a table most likely are: I, II, III … as near what was read as can be; what is no
 * numeral at all takes its place among the others, or stays as it was read.
 *
 * @param isWhole false when the table goes on from the page before.
 */
export function likeliestNumerals(read: readonly string[], isWhole: boolean): readonly string[] {
  if (read.some((group) => OTHER_GROUP.test(group))) return read;
  const readings = readingsOf(read);
  let ways: readonly Way[] = [{ cost: 0, last: 0, numerals: [] }];
  for (const [index, group] of read.entries())
    ways = ways
      .flatMap((way) => waysOn(way, group, readings[index] ?? [], isWhole))
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, MOST_WAYS);
  return ways[0]?.numerals ?? read;
}
