import type { LabelReading } from './label-readings.ts';

/** Costs of a label that does not go on with the one before: a list that begins, one that skips, one that repeats. */
const BEGINS = 0.6;
/** A list of one: its second label is likelier misread. */
const BEGINS_AGAIN = 2.2;
const SKIPS = 2.2;
/** One label was lost: less than a misread stroke, or the labels after it would all be changed. */
const SKIPS_ONE = 0.9;
const BREAKS = 2.6;

interface Step {
  readonly reading: LabelReading;
  readonly cost: number;
  readonly from: Step | undefined;
}

function breach(before: LabelReading | undefined, { ordinal }: LabelReading, mayOmit: boolean): number {
  if (before !== undefined && ordinal === before.ordinal + 1) return 0;
  if (ordinal === 1) return before === undefined ? 0 : before.ordinal === 1 ? BEGINS_AGAIN : BEGINS;
  if (before === undefined) return SKIPS_ONE;
  if (ordinal === before.ordinal + 2) return mayOmit ? BEGINS : SKIPS_ONE;
  return ordinal > before.ordinal ? SKIPS : BREAKS;
}

/**
 * The likeliest labels of runs that stand one after the other, by the fewest misread strokes and the fewest breaks.
 *
 * @param labels readings of each label; none is empty.
 * @param mayOmit true where one place is often left out, as đ is among letters.
 */
export function likeliestRun(labels: readonly (readonly LabelReading[])[], mayOmit: boolean): LabelReading[] {
  let steps: readonly Step[] = [];
  for (const readings of labels) {
    steps = readings.map((reading): Step => {
      const froms = steps.length === 0 ? [undefined] : steps;
      const all = froms.map((from) => ({
        from,
        cost: (from?.cost ?? 0) + reading.cost + breach(from?.reading, reading, mayOmit),
      }));
      const { from, cost } = all.reduce((best, one) => (one.cost < best.cost ? one : best));
      return { reading, cost, from };
    });
  }
  const run: LabelReading[] = [];
  let last = steps.reduce<Step | undefined>((best, one) => (best && best.cost <= one.cost ? best : one), undefined);
  for (; last !== undefined; last = last.from) run.push(last.reading);
  return run.toReversed();
}
