import type { GreyImage } from '../recogniser.ts';

const LEVELS = 256;
const MIDDLE = 128;

/** The shade that best parts ink from paper (Otsu 1979: the largest variance between the two classes). */
export function inkThreshold({ shades }: Pick<GreyImage, 'shades'>): number {
  const counts = new Float64Array(LEVELS);
  for (let at = 0; at < shades.length; at++) counts[shades[at]!]!++;
  let sum = 0;
  for (let level = 0; level < LEVELS; level++) sum += level * (counts[level] ?? 0);
  let [below, sumBelow, best, threshold] = [0, 0, 0, MIDDLE];
  for (let level = 0; level < LEVELS - 1; level++) {
    below += counts[level] ?? 0;
    sumBelow += level * (counts[level] ?? 0);
    const above = shades.length - below;
    if (below === 0 || above === 0) continue;
    const distance = sumBelow / below - (sum - sumBelow) / above;
    const variance = below * above * distance * distance;
    if (variance > best) [best, threshold] = [variance, level];
  }
  return threshold;
}
