import { freeBytes } from '../free-bytes.ts';
import type { GreyImage } from '../recogniser.ts';

const WHITE = 255;
/**
 * How often, and over how many pixels to either side, a picture in black and white is evened out by its resolution (pixels
 * per inch) before it was painted at 300. Measured: of pages at 150 dpi a third as many words are wrong; from 200 dpi on
 * nothing is gained.
 */
const COARSE = [
  { below: 135, reach: 2, times: 1 },
  { below: 190, reach: 1, times: 2 },
] as const;

/** Means by the sum of so many shades. */
const meansOf = (count: number): Uint8Array =>
  Uint8Array.from({ length: WHITE * count + 1 }, (_, sum) => (sum + (count >> 1)) / count);

/** Writes the mean of each pixel and its neighbours in its row; at its ends the outermost counts more than once. */
function meansAcross({ width, height, shades }: GreyImage, to: Uint8Array, reach: number): void {
  const means = meansOf(2 * reach + 1);
  const row = new Uint8Array(width + 2 * reach + 1);
  for (let y = 0, at = 0; y < height; y++) {
    row.set(shades.subarray(at, at + width), reach);
    row.fill(row[reach]!, 0, reach).fill(row[reach + width - 1]!, reach + width);
    let sum = 0;
    for (let x = 0; x < 2 * reach + 1; x++) sum += row[x]!;
    for (let first = 0, next = 2 * reach + 1; first < width; first++, next++, at++) {
      to[at] = means[sum]!;
      sum += row[next]! - row[first]!;
    }
  }
}

/** Writes the mean of each pixel and its neighbours in its column: of all columns at once, as they lie in memory. */
function meansDown({ width, height, shades }: GreyImage, to: Uint8Array, reach: number): void {
  const means = meansOf(2 * reach + 1);
  const rowAt = (y: number): number => Math.max(0, Math.min(height - 1, y)) * width;
  const sums = new Uint16Array(width);
  for (let y = -reach; y <= reach; y++) for (let x = 0, at = rowAt(y); x < width; x++, at++) sums[x]! += shades[at]!;
  for (let y = 0, at = 0; y < height; y++) {
    let [first, next] = [rowAt(y - reach), rowAt(y + reach + 1)];
    for (let x = 0; x < width; x++, at++, first++, next++) {
      const sum = sums[x]!;
      to[at] = means[sum]!;
      sums[x] = sum + shades[next]! - shades[first]!;
    }
  }
}

/**
 * Evens out the specks and the steps that enlarging leaves of a coarse picture in black and white; greys are `refined`
 * instead. Changes the image itself.
 *
 * @param pictureDpi resolution of the picture that was painted; undefined when it is not known.
 */
export function softened(image: GreyImage, pictureDpi = Number.POSITIVE_INFINITY): GreyImage {
  const coarse = COARSE.find(({ below }) => pictureDpi < below);
  if (coarse === undefined) return image;
  const spare = new Uint8Array(image.shades.length);
  for (let time = 0; time < coarse.times; time++) {
    meansAcross(image, spare, coarse.reach);
    meansDown({ ...image, shades: spare }, image.shades, coarse.reach);
  }
  freeBytes(spare);
  return image;
}
