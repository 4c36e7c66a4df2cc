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

interface Lines {
  /** How many lines of pixels, and how far from one to the next. */
  readonly count: number;
  readonly step: number;
  /** Pixels of a line, and how far from one to the next. */
  readonly length: number;
  readonly stride: number;
}

/** Writes the mean of each pixel and its neighbours along lines. */
function means(from: Uint8Array, to: Uint8Array, reach: number, { count, step, length, stride }: Lines): void {
  const wide = 2 * reach + 1;
  for (let line = 0; line < count; line++) {
    const start = line * step;
    const at = (index: number): number => from[start + Math.max(0, Math.min(length - 1, index)) * stride] ?? WHITE;
    let sum = 0;
    for (let near = -reach; near <= reach; near++) sum += at(near);
    for (let index = 0; index < length; index++) {
      to[start + index * stride] = (sum + reach) / wide;
      sum += at(index + reach + 1) - at(index - reach);
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
  const { width, height, shades } = image;
  const spare = new Uint8Array(shades.length);
  for (let time = 0; time < coarse.times; time++) {
    means(shades, spare, coarse.reach, { count: height, step: width, length: width, stride: 1 });
    means(spare, shades, coarse.reach, { count: width, step: 1, length: height, stride: width });
  }
  freeBytes(spare);
  return image;
}
