import { inkThreshold } from './ink-threshold.ts';
import type { GreyImage } from '../recogniser.ts';

const WHITE = 255;
/** Inches: longer stretches of ink are ruling lines and bars. */
const LONGEST = 0.3;

/** Erases runs of ink along lines of pixels: `count` lines `step` apart, of `length` pixels `stride` apart. */
function eraseRuns(
  { from, to }: { readonly from: Uint8Array; readonly to: Uint8Array },
  threshold: number,
  longest: number,
  [count, step, length, stride]: readonly [number, number, number, number],
): void {
  for (let line = 0; line < count; line++) {
    let start = 0;
    for (let index = 0; index <= length; index++) {
      const isInk = index < length && (from[line * step + index * stride] ?? WHITE) <= threshold;
      if (isInk) continue;
      if (index - start > longest) for (let at = start; at < index; at++) to[line * step + at * stride] = WHITE;
      start = index + 1;
    }
  }
}

/** The image without ruling lines: of a table, they would tell the direction louder than its text. */
export function withoutLongRuns(image: GreyImage): GreyImage {
  const { width, height, shades, dpi } = image;
  const threshold = inkThreshold(image);
  const kept = shades.slice();
  const planes = { from: shades, to: kept };
  eraseRuns(planes, threshold, LONGEST * dpi, [height, width, width, 1]);
  eraseRuns(planes, threshold, LONGEST * dpi, [width, 1, height, width]);
  return { width, height, shades: kept, dpi };
}
