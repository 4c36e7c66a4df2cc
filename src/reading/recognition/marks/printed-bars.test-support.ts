import type { GreyImage } from '../recogniser.ts';

/** Size of the print, and where it stands, pixels. */
export const EM = 50;
export const BASELINE = 60;

export type Bar = readonly [left: number, top: number, right: number, bottom: number, shade?: number];

/** Bars of ink; heights count from the baseline. */
export function printed(...bars: readonly Bar[]): GreyImage {
  const [width, height] = [160, 90];
  const shades = new Uint8Array(width * height).fill(255);
  for (const [left, top, right, bottom, shade = 20] of bars) {
    for (let y = BASELINE + top; y < BASELINE + bottom; y++) shades.fill(shade, y * width + left, y * width + right);
  }
  return { width, height, shades, dpi: 300 };
}
