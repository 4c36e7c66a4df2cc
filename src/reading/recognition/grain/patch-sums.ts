import type { GreyImage } from '../recogniser.ts';
import { SIDE } from './patch-axes.ts';

/** What the clean patches add up to, in the rows that patches still to come may lie over; used in turn. */
export interface PatchSums {
  readonly width: number;
  readonly sums: Float32Array;
  readonly counts: Uint8Array;
}

export const patchSums = (width: number): PatchSums => ({
  width,
  sums: new Float32Array(width * SIDE),
  counts: new Uint8Array(width * SIDE),
});

/** Adds a patch whose first pixel is in column `left` of row `top`. */
export function addPatch({ width, sums, counts }: PatchSums, patch: Float64Array, left: number, top: number): void {
  for (let y = 0, pixel = 0; y < SIDE; y++) {
    const row = ((top + y) % SIDE) * width;
    for (let at = row + left, end = at + SIDE; at < end; at++, pixel++) {
      sums[at]! += patch[pixel]!;
      counts[at]!++;
    }
  }
}

/** Writes row `y` into the image: the mean of the patches over a pixel, or bare paper. Its sums are empty afterwards. */
export function settleRow(
  { width, sums, counts }: PatchSums,
  { shades }: GreyImage,
  paper: Uint8Array,
  y: number,
): void {
  const row = (y % SIDE) * width;
  const line = new Uint8ClampedArray(shades.buffer, shades.byteOffset + y * width, width);
  for (let x = 0, at = row; x < width; x++, at++) {
    const count = counts[at]!;
    line[x] = count === 0 ? paper[y * width + x]! : sums[at]! / count;
  }
  sums.fill(0, row, row + width);
  counts.fill(0, row, row + width);
}
