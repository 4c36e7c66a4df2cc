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
const REACH = 2;
/** Every how many rows of a tile are looked at for its paper. */
const STEP = 2;

/** Means of nine pixels: a column of three is added up once and serves for three of them. */
function means({ width, height, shades }: GreyImage): Uint8Array {
  const to = shades.slice();
  for (let y = 1; y < height - 1; y++) {
    const row = y * width;
    let [left, middle] = [0, shades[row - width]! + shades[row]! + shades[row + width]!];
    for (let at = row; at < row + width - 1; at++) {
      const right = shades[at + 1 - width]! + shades[at + 1]! + shades[at + 1 + width]!;
      if (at > row) to[at] = (left + middle + right) / 9;
      left = middle;
      middle = right;
    }
  }
  return to;
}

/** A part of an image; right and bottom are the first column and row outside. */
interface Tile {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function* tilesOf({ width, height, dpi }: GreyImage): Generator<Tile> {
  const side = Math.max(1, Math.round(TILE * dpi));
  for (let top = 0; top < height; top += side)
    for (let left = 0; left < width; left += side)
      yield { left, right: Math.min(width, left + side), top, bottom: Math.min(height, top + side) };
}

/** The shade of the paper of a tile, grain at its brightest included. */
function brightPaper(smooth: Uint8Array, width: number, { left, right, top, bottom }: Tile): number {
  const counts = new Uint32Array(SHADES);
  let total = 0;
  for (let y = top; y < bottom; y += STEP, total += right - left)
    for (let at = y * width + left, end = y * width + right; at < end; at++) counts[smooth[at]!]!++;
  let [shade, below] = [0, counts[0]!];
  while (shade < SHADES - 1 && below < PAPER_SHARE * total) below += counts[++shade]!;
  return shade;
}

/** Marks what lies near the print of a tile, one run of dark pixels after the other. */
function markPrint(
  near: Uint8Array,
  { width, height }: GreyImage,
  tile: Tile,
  smooth: Uint8Array,
  lightest: number,
): void {
  for (let y = tile.top; y < tile.bottom; y++) {
    const row = y * width;
    for (let at = row + tile.left, end = row + tile.right; at < end; at++) {
      if (smooth[at]! >= lightest) continue;
      const start = at - row;
      while (at < end && smooth[at]! < lightest) at++;
      const [left, right] = [Math.max(0, start - REACH), Math.min(width, at - row + REACH)];
      for (let on = Math.max(0, y - REACH); on <= Math.min(height - 1, y + REACH); on++)
        near.fill(1, on * width + left, on * width + right);
    }
  }
}

export interface PrintMask {
  /** 1 for every pixel near print. */
  readonly near: Uint8Array;
  /** The shade of the bare paper around every pixel. */
  readonly paper: Uint8Array;
}

/** Marks what lies near print, by the shade of the paper in each tile. */
export function printMask(image: GreyImage, grain: number): PrintMask {
  const { width } = image;
  const smooth = means(image);
  const near = new Uint8Array(smooth.length);
  for (const tile of tilesOf(image)) {
    const bare = brightPaper(smooth, width, tile) - (ABOVE_MIDDLE * grain) / 3;
    markPrint(near, image, tile, smooth, bare - (PRINT * grain) / 3);
    for (let y = tile.top; y < tile.bottom; y++) smooth.fill(bare, y * width + tile.left, y * width + tile.right);
  }
  return { near, paper: smooth };
}
