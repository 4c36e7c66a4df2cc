import type { GreyImage } from '../recogniser.ts';

/** Side of the tiles whose paper is judged, inches. */
const TILE = 0.33;
const SHADES = 256;
/** Share of the means of nine pixels in a tile that are darker than its paper at its brightest. */
const PAPER_SHARE = 0.7;
/** So many deviations of grain below the paper, the mean of nine pixels is print: of bare paper one in a thousand is. */
const PRINT = 3.2;
const ABOVE_MIDDLE = 0.5;
/** Pixels around print that are looked at with it. */
const REACH = 4;

/** Means of nine pixels. */
function means({ width, height, shades }: GreyImage): Uint8Array {
  const to = shades.slice();
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      let sum = 0;
      for (let row = at - width; row <= at + width; row += width)
        sum += (shades[row - 1] ?? 0) + (shades[row] ?? 0) + (shades[row + 1] ?? 0);
      to[at] = sum / 9;
    }
  }
  return to;
}

export interface PrintMask {
  /** 1 for every pixel near print. */
  readonly near: Uint8Array;
  /** The shade of the paper around every pixel that is not. */
  readonly paper: Uint8Array;
}

/** Marks what lies near print, by the shade of the paper in each tile. */
export function printMask(image: GreyImage, grain: number): PrintMask {
  const { width, height, dpi } = image;
  const smooth = means(image);
  const side = Math.round(TILE * dpi);
  const near = new Uint8Array(smooth.length);
  const paper = new Uint8Array(smooth.length);
  for (let top = 0; top < height; top += side) {
    for (let left = 0; left < width; left += side) {
      const [bottom, right] = [Math.min(height, top + side), Math.min(width, left + side)];
      const counts = new Uint32Array(SHADES);
      for (let y = top; y < bottom; y++)
        for (let at = y * width + left; at < y * width + right; at++) counts[smooth[at] ?? 0]!++;
      let [shade, below] = [0, counts[0] ?? 0];
      while (shade < SHADES - 1 && below < PAPER_SHARE * (bottom - top) * (right - left)) below += counts[++shade] ?? 0;
      const bare = shade - (ABOVE_MIDDLE * grain) / 3;
      for (let y = top; y < bottom; y++) {
        for (let x = left, at = y * width + left; x < right; x++, at++) {
          paper[at] = bare;
          if ((smooth[at] ?? 0) < bare - (PRINT * grain) / 3) markAround(near, width, height, x, y);
        }
      }
    }
  }
  return { near, paper };
}

function markAround(near: Uint8Array, width: number, height: number, x: number, y: number): void {
  const [left, right] = [Math.max(0, x - REACH), Math.min(width, x + REACH + 1)];
  for (let row = Math.max(0, y - REACH); row <= Math.min(height - 1, y + REACH); row++)
    near.fill(1, row * width + left, row * width + right);
}
