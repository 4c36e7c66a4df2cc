import { AXES } from './patch-axes.ts';

/** Patches like each other: normally distributed about a mean, along few axes more widely than the grain. */
export interface PatchClass {
  readonly mean: Float64Array;
  /** Axes one after the other, the widest first. */
  readonly axes: Float64Array;
  /** Where the mean lies along each axis. */
  readonly middle: Float64Array;
  /** One over the variance along each axis, grain included, and last that along all other axes: of the grain alone. */
  readonly precisions: Float64Array;
  /** Logarithm of the share of all patches, less that of the volume. */
  readonly weight: number;
}

/** Multiplies a point by the axis at `at`: four sums at a time, as none then waits for the one before. */
export function alongAxis(axes: Float64Array, at: number, point: Float64Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let axis = 0; axis < AXES; axis += 4) {
    first += axes[at + axis]! * point[axis]!;
    second += axes[at + axis + 1]! * point[axis + 1]!;
    third += axes[at + axis + 2]! * point[axis + 2]!;
    fourth += axes[at + axis + 3]! * point[axis + 3]!;
  }
  return first + second + (third + fourth);
}

/** Square of the distance of two points. */
export function squareBetween(a: Float64Array, b: Float64Array): number {
  let square = 0;
  for (let axis = 0; axis < AXES; axis++) square += (a[axis]! - b[axis]!) ** 2;
  return square;
}

/**
 * How likely a point belongs to a class (logarithm); `along` gets where it lies along the axes of the class. Minus infinity
 * as soon as it is sure to be less than `least`: what is left of the distance counts at least as the next axis does.
 *
 * @param square of the distance from the point to the mean of the class.
 */
export function likelihood(
  { mean, axes, middle, precisions, weight }: PatchClass,
  point: Float64Array,
  along: Float64Array,
  least: number,
  square = squareBetween(point, mean),
): number {
  const count = middle.length;
  const farthest = 2 * (weight - least);
  let left = square;
  let distance = 0;
  for (let index = 0; index < count; index++) {
    if (distance + left * precisions[index]! > farthest) return Number.NEGATIVE_INFINITY;
    const off = alongAxis(axes, index * AXES, point) - middle[index]!;
    along[index] = off;
    left -= off * off;
    distance += off * off * precisions[index]!;
  }
  return weight - (distance + left * precisions[count]!) / 2;
}
