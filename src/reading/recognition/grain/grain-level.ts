import type { GreyImage } from '../recogniser.ts';

/** Differences of four shades reach this far at most, to either side. */
const WIDEST = 511;
/** Half of all values of a normal distribution are nearer to its middle than this many deviations. */
const HALF_WITHIN = 0.6745;
/** Every how many rows are looked at. */
const STEP = 3;

/**
 * Standard deviation of the grain of an image, in shades: that of neighbouring pixels from each other, where nothing is
 * printed. Print covers less than half of a page, and its edges are few, so that half of all differences are grain alone.
 */
export function grainOf({ width, height, shades }: GreyImage): number {
  const counts = new Uint32Array(WIDEST + 1);
  let total = 0;
  for (let y = 0; y < height - 1; y += STEP) {
    for (let x = 0, at = y * width; x < width - 1; x++, at++) {
      const upper = (shades[at] ?? 0) - (shades[at + 1] ?? 0);
      const lower = (shades[at + width] ?? 0) - (shades[at + width + 1] ?? 0);
      const difference = Math.abs(upper - lower);
      counts[difference] = (counts[difference] ?? 0) + 1;
      total++;
    }
  }
  let [level, below] = [0, counts[0] ?? 0];
  while (level < WIDEST && below < total / 2) below += counts[++level] ?? 0;
  return level / 2 / HALF_WITHIN;
}
