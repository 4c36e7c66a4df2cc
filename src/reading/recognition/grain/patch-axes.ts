import type { GreyImage } from '../recogniser.ts';
import { meanOf, spreadOf } from './point-cloud.ts';
import { eigenOf } from './symmetric-eigen.ts';

/** Pixels of the side of a patch, which holds a diacritic or the bend of a stroke at 100 to 200 pixels per inch. */
export const SIDE = 6;
export const AREA = SIDE * SIDE;
/** Along so many axes patches of print differ; what is left over is grain. A multiple of four. */
export const AXES = 16;

/** The mean patch of an image, and the axes along which its patches differ most, one after the other. */
export interface PatchAxes {
  readonly mean: Float64Array;
  readonly axes: Float64Array;
  /** Where the mean lies along each axis. */
  readonly middle: Float64Array;
}

/** Copies the patch whose first pixel is at `at`. */
export function readPatch({ width, shades }: GreyImage, at: number, to: Float64Array): void {
  for (let y = 0, index = 0, from = at; y < SIDE; y++, from += width) {
    for (let x = 0; x < SIDE; x++, index++) to[index] = shades[from + x]!;
  }
}

/** Multiplies a patch by each axis: four at a time, as no sum then waits for the one before. */
function project(axes: Float64Array, patch: Float64Array, to: Float64Array): void {
  for (let axis = 0; axis < AXES; axis += 4) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let pixel = 0, at = axis * AREA; pixel < AREA; pixel++, at++) {
      const shade = patch[pixel]!;
      first += shade * axes[at]!;
      second += shade * axes[at + AREA]!;
      third += shade * axes[at + 2 * AREA]!;
      fourth += shade * axes[at + 3 * AREA]!;
    }
    to[axis] = first;
    to[axis + 1] = second;
    to[axis + 2] = third;
    to[axis + 3] = fourth;
  }
}

/** Finds the axes of the patches at the given places. */
export function axesOf(image: GreyImage, places: Int32Array): PatchAxes {
  const patches = new Float64Array(places.length * AREA);
  for (const [index, at] of places.entries()) readPatch(image, at, patches.subarray(index * AREA, (index + 1) * AREA));
  const shares = new Float64Array(places.length).fill(1);
  const mean = meanOf(patches, AREA, shares, places.length);
  const axes = eigenOf(spreadOf(patches, mean, shares, places.length), AREA).vectors.slice(0, AXES * AREA);
  const middle = new Float64Array(AXES);
  project(axes, mean, middle);
  return { mean, axes, middle };
}

/** Where a patch lies along the axes, from the mean on. */
export function alongAxes({ axes, middle }: PatchAxes, patch: Float64Array, to: Float64Array): void {
  project(axes, patch, to);
  for (let axis = 0; axis < AXES; axis++) to[axis]! -= middle[axis]!;
}
