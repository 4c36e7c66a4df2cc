import { AXES } from './patch-axes.ts';
import { alongAxis, likelihood, type PatchClass } from './patch-class.ts';
import { meanOf, spreadOf } from './point-cloud.ts';
import { eigenOf } from './symmetric-eigen.ts';

/** Kinds of patches: paper, edges and strokes of every direction, bends and ends. */
const CLASSES = 16;
/** Rounds that look for the means only, and for the axes as well; more make no better picture. */
const GUESSES = 2;
const ROUNDS = 3;
/** An axis along which patches of a class differ less than this, in variances of the grain, shows grain only. */
const LEAST_SPREAD = 1.6;
const LEAST_SHARE = 1e-4;

/** The class of points of which each belongs to it by the given share. */
function classOf(points: Float64Array, shares: Float64Array, total: number, variance: number): PatchClass {
  const mean = meanOf(points, AXES, shares, total);
  const { values, vectors } = eigenOf(spreadOf(points, mean, shares, total), AXES);
  const spreads = values.filter((value) => value > LEAST_SPREAD * variance);
  const volume = spreads.reduce((sum, value) => sum + Math.log(value / variance), 0);
  return {
    mean,
    axes: vectors.slice(0, spreads.length * AXES),
    middle: spreads.map((_, index) => alongAxis(vectors, index * AXES, mean)),
    precisions: Float64Array.of(...spreads, variance).map((spread) => 1 / spread),
    weight: Math.log(Math.max(LEAST_SHARE, total / shares.length)) - volume / 2,
  };
}

/** A class of which only the mean is known: the nearest mean wins. */
const around = (mean: Float64Array, variance: number): PatchClass => ({
  mean,
  axes: new Float64Array(0),
  middle: new Float64Array(0),
  precisions: Float64Array.of(1 / variance),
  weight: 0,
});

/** Shares of every point in every class that are so small that they do not count. */
const NO_SHARE = 1e-3;
const FAR = -Math.log(NO_SHARE);

/** By which share every point belongs to each class. */
function sharesIn(classes: readonly PatchClass[], points: Float64Array): Float64Array[] {
  const count = points.length / AXES;
  const shares = classes.map(() => new Float64Array(count));
  const along = new Float64Array(AXES);
  const logs = new Float64Array(classes.length);
  for (let index = 0; index < count; index++) {
    const point = points.subarray(index * AXES, (index + 1) * AXES);
    let most = Number.NEGATIVE_INFINITY;
    for (let number = 0; number < classes.length; number++) {
      const log = likelihood(classes[number]!, point, along, most - FAR);
      logs[number] = log;
      if (log > most) most = log;
    }
    let total = 0;
    for (const log of logs) total += Math.exp(log - most);
    for (let number = 0; number < classes.length; number++) {
      const share = Math.exp(logs[number]! - most) / total;
      if (share > NO_SHARE) shares[number]![index] = share;
    }
  }
  return shares;
}

/**
 * Parts points (rows of `AXES` numbers) into classes by expectation and maximisation. The common and narrow ones come first:
 * tried in this order, they rule out the others soonest.
 *
 * @param variance of the grain.
 */
export function patchClasses(points: Float64Array, variance: number): PatchClass[] {
  const count = points.length / AXES;
  let classes = Array.from({ length: Math.min(CLASSES, count) }, (_, index) => {
    const at = Math.floor(((index + 0.5) * count) / CLASSES) * AXES;
    return around(points.slice(at, at + AXES), variance);
  });
  for (let round = 0; round < GUESSES + ROUNDS; round++) {
    classes = sharesIn(classes, points).flatMap((shares) => {
      const total = shares.reduce((sum, share) => sum + share, 0);
      if (total < 1) return [];
      return round < GUESSES
        ? around(meanOf(points, AXES, shares, total), variance)
        : classOf(points, shares, total, variance);
    });
  }
  return classes.toSorted((a, b) => b.weight - a.weight);
}
