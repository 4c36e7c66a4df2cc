import { AXES } from './patch-axes.ts';
import { eigenOf } from './symmetric-eigen.ts';

/** Kinds of patches: paper, edges and strokes of every direction, bends and ends. */
const CLASSES = 16;
const GUESSES = 3;
const ROUNDS = 6;
/** An axis along which patches of a class differ less than this, in variances of the grain, shows grain only. */
const LEAST_SPREAD = 1.6;
const LEAST_SHARE = 1e-4;

/** Patches like each other: normally distributed about a mean, along few axes more widely than the grain. */
export interface PatchClass {
  readonly mean: Float64Array;
  /** Axes one after the other, and the variance along each, grain included. */
  readonly axes: Float64Array;
  readonly spreads: readonly number[];
  /** Logarithm of the share of all patches, less that of the volume. */
  readonly weight: number;
}

/**
 * How likely a point belongs to a class (logarithm); `along` gets where it lies along the axes of the class. Minus infinity
 * as soon as it is sure to be less than `least`.
 */
export function likelihood(
  { mean, axes, spreads, weight }: PatchClass,
  point: Float64Array,
  variance: number,
  along: Float64Array,
  least = Number.NEGATIVE_INFINITY,
): number {
  let square = 0;
  for (let axis = 0; axis < AXES; axis++) {
    const off = (point[axis] ?? 0) - (mean[axis] ?? 0);
    square += off * off;
  }
  if (weight - square / (spreads[0] ?? variance) / 2 < least) return Number.NEGATIVE_INFINITY;
  let distance = square / variance;
  for (let index = 0, at = 0; index < spreads.length; index++) {
    let sum = 0;
    for (let axis = 0; axis < AXES; axis++, at++) sum += (axes[at] ?? 0) * ((point[axis] ?? 0) - (mean[axis] ?? 0));
    along[index] = sum;
    distance -= sum * sum * (1 / variance - 1 / (spreads[index] ?? variance));
  }
  return weight - distance / 2;
}

function meanOf(points: Float64Array, shares: Float64Array, total: number): Float64Array {
  const mean = new Float64Array(AXES);
  for (let index = 0, at = 0; index < shares.length; index++, at += AXES) {
    const share = (shares[index] ?? 0) / total;
    if (share === 0) continue;
    for (let axis = 0; axis < AXES; axis++) mean[axis] = (mean[axis] ?? 0) + (points[at + axis] ?? 0) * share;
  }
  return mean;
}

/** How far points spread about their mean, along every two axes. */
function spreadOf(points: Float64Array, shares: Float64Array, total: number, mean: Float64Array): Float64Array {
  const spread = new Float64Array(AXES * AXES);
  for (let index = 0, at = 0; index < shares.length; index++, at += AXES) {
    const share = (shares[index] ?? 0) / total;
    for (let row = 0; share > 0 && row < AXES; row++) {
      const one = ((points[at + row] ?? 0) - (mean[row] ?? 0)) * share;
      for (let column = 0, to = row * AXES; column < AXES; column++, to++)
        spread[to] = (spread[to] ?? 0) + one * ((points[at + column] ?? 0) - (mean[column] ?? 0));
    }
  }
  return spread;
}

/** The class of points with the given weights; undefined when they weigh nothing. */
function classOf(points: Float64Array, shares: Float64Array, variance: number): PatchClass | undefined {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total < 1) return undefined;
  const mean = meanOf(points, shares, total);
  const { values, vectors } = eigenOf(spreadOf(points, shares, total, mean), AXES);
  const spreads = [...values].filter((value) => value > LEAST_SPREAD * variance);
  const volume = spreads.reduce((sum, value) => sum + Math.log(value / variance), 0);
  const weight = Math.log(Math.max(LEAST_SHARE, total / shares.length)) - volume / 2;
  return { mean, axes: vectors.slice(0, spreads.length * AXES), spreads, weight };
}

/** Shares of every point in every class that are so small that they do not count. */
const NO_SHARE = 1e-3;
const FAR = -Math.log(NO_SHARE);

function sharesIn(classes: readonly PatchClass[], points: Float64Array, variance: number): Float64Array[] {
  const count = points.length / AXES;
  const shares = classes.map(() => new Float64Array(count));
  const along = new Float64Array(AXES);
  const logs = new Float64Array(classes.length);
  for (let index = 0; index < count; index++) {
    const point = points.subarray(index * AXES, (index + 1) * AXES);
    let most = Number.NEGATIVE_INFINITY;
    for (let number = 0; number < classes.length; number++) {
      const log = likelihood(classes[number]!, point, variance, along, most - FAR);
      logs[number] = log;
      if (log > most) most = log;
    }
    let total = 0;
    for (const log of logs) total += Math.exp(log - most);
    for (let number = 0; number < classes.length; number++) {
      const share = Math.exp((logs[number] ?? 0) - most) / total;
      if (share > NO_SHARE) shares[number]![index] = share;
    }
  }
  return shares;
}

/** Classes of which only the means are known, all as likely: the nearest mean wins. */
const around = (means: readonly Float64Array[]): PatchClass[] =>
  means.map((mean) => ({ mean, axes: new Float64Array(0), spreads: [], weight: 0 }));

/**
 * Parts points (rows of `AXES` numbers) into classes by expectation and maximisation.
 *
 * @param variance of the grain.
 */
export function patchClasses(points: Float64Array, variance: number): PatchClass[] {
  const count = points.length / AXES;
  const first = Array.from({ length: Math.min(CLASSES, count) }, (_, index) => {
    const at = Math.floor(((index + 0.5) * count) / CLASSES) * AXES;
    return points.slice(at, at + AXES);
  });
  let classes = around(first);
  for (let round = 0; round < GUESSES + ROUNDS; round++) {
    const found = sharesIn(classes, points, variance)
      .map((shares) => classOf(points, shares, variance))
      .filter((one) => one !== undefined);
    classes = round < GUESSES ? around(found.map(({ mean }) => mean)) : found;
  }
  return classes;
}
