import type { GreyImage } from '../recogniser.ts';
import { eigenOf } from './symmetric-eigen.ts';

/** Pixels of the side of a patch, which holds a diacritic or the bend of a stroke at 100 to 200 pixels per inch. */
export const SIDE = 6;
export const AREA = SIDE * SIDE;
/** Along so many axes patches of print differ; what is left over is grain. */
export const AXES = 16;

/** The mean patch of an image, and the axes along which its patches differ most, one after the other. */
export interface PatchAxes {
  readonly mean: Float64Array;
  readonly axes: Float64Array;
}

/** Copies the patch whose first pixel is at `at`. */
export function readPatch({ width, shades }: GreyImage, at: number, to: Float64Array): void {
  for (let y = 0, index = 0, from = at; y < SIDE; y++, from += width) {
    for (let x = 0; x < SIDE; x++, index++) to[index] = shades[from + x] ?? 0;
  }
}

/** Finds the axes of the patches at the given places. */
export function axesOf(image: GreyImage, places: Int32Array): PatchAxes {
  const patches = new Float64Array(places.length * AREA);
  const mean = new Float64Array(AREA);
  for (const [index, at] of places.entries()) {
    const patch = patches.subarray(index * AREA, (index + 1) * AREA);
    readPatch(image, at, patch);
    for (let pixel = 0; pixel < AREA; pixel++) mean[pixel] = (mean[pixel] ?? 0) + (patch[pixel] ?? 0) / places.length;
  }
  const spread = new Float64Array(AREA * AREA);
  for (let start = 0; start < patches.length; start += AREA) {
    for (let row = 0; row < AREA; row++) {
      const one = (patches[start + row] ?? 0) - (mean[row] ?? 0);
      for (let column = 0; column <= row; column++) {
        const at = row * AREA + column;
        spread[at] = (spread[at] ?? 0) + (one * ((patches[start + column] ?? 0) - (mean[column] ?? 0))) / places.length;
      }
    }
  }
  for (let row = 0; row < AREA; row++) {
    for (let column = 0; column < row; column++) spread[column * AREA + row] = spread[row * AREA + column] ?? 0;
  }
  return { mean, axes: eigenOf(spread, AREA).vectors.slice(0, AXES * AREA) };
}

/** Where a patch lies along the axes. */
export function alongAxes({ mean, axes }: PatchAxes, patch: Float64Array, to: Float64Array): void {
  for (let pixel = 0; pixel < AREA; pixel++) patch[pixel] = (patch[pixel] ?? 0) - (mean[pixel] ?? 0);
  for (let axis = 0, at = 0; axis < AXES; axis++) {
    let sum = 0;
    for (let pixel = 0; pixel < AREA; pixel++, at++) sum += (axes[at] ?? 0) * (patch[pixel] ?? 0);
    to[axis] = sum;
  }
}
