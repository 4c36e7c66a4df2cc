import type { GreyImage } from '../recogniser.ts';

const WHITE = 255;
/** Grey next to a speck goes with it. */
const FAINT = 200;
/** Pixels around a speck that are bare paper: the worn stroke of a diacritic has a grey halo, or letters near it. */
const HALO = 3;
const INK = 128;
/** Side (inches) of the largest speck: the points of large print are twice as wide. */
const LARGEST = 0.0125;
/**
 * Side (inches) of specks that are no point, however small the print; a larger one above or below ink, no farther off than
 * POINT_REACH (inches), may be the point of an i or of "ạ" on a blurred copy.
 */
const NO_POINT = 0.009;
const POINT_REACH = 0.03;

/** True when ink before `at`, row by row, touches it: then it is not the first pixel of its piece. */
const goesOn = (shades: Uint8Array, width: number, at: number): boolean =>
  shades[at - 1]! < INK || shades[at - width]! < INK || shades[at - width - 1]! < INK || shades[at - width + 1]! < INK;

/**
 * Collects the piece of ink whose first pixel is `start` in `pixels`, which is reused. False when it has more than `most`
 * pixels, or begins before `start`.
 */
function isPieceAt({ width, shades }: GreyImage, start: number, most: number, pixels: number[]): boolean {
  pixels.length = 0;
  pixels.push(start);
  for (let index = 0; index < pixels.length; index++) {
    const at = pixels[index]!;
    for (let row = at - width; row <= at + width; row += width) {
      for (let next = row - 1; next <= row + 1; next++) {
        if (!(shades[next]! < INK) || pixels.includes(next)) continue;
        if (next < start || pixels.length >= most) return false;
        pixels.push(next);
      }
    }
  }
  return true;
}

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** True when the paper from `outer` to next to `inner` is bare. */
function isBare({ width, height, shades }: GreyImage, inner: Bounds, [left, top, right, bottom]: Bounds): boolean {
  for (let y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
    for (let x = Math.max(0, left); x <= Math.min(width - 1, right); x++) {
      const isNext = x >= inner[0] - 1 && x <= inner[2] + 1 && y >= inner[1] - 1 && y <= inner[3] + 1;
      if (!isNext && (shades[y * width + x] ?? WHITE) < FAINT) return false;
    }
  }
  return true;
}

/**
 * True when the paper around a piece is bare, but for the pixels next to it: `reach` pixels above and below it, and as many
 * beside it, as the lines of a page that lies on its side run down.
 */
function isAlone(image: GreyImage, pixels: readonly number[], reach: number): boolean {
  const rows = pixels.map((at) => Math.floor(at / image.width));
  const columns = pixels.map((at) => at % image.width);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const inner = [left, top, right, bottom] as const;
  return (
    isBare(image, inner, [left - HALO, top - reach, right + HALO, bottom + reach]) &&
    (reach === HALO || isBare(image, inner, [left - reach, top - HALO, right + reach, bottom + HALO]))
  );
}

function erase({ width, shades }: GreyImage, pixels: readonly number[]): void {
  for (const at of pixels) {
    for (let row = at - width; row <= at + width; row += width) {
      for (let near = row - 1; near <= row + 1; near++) if ((shades[near] ?? 0) < FAINT) shades[near] = WHITE;
    }
  }
}

/**
 * Takes away the specks of dust, worn glass and two-level copies: pieces of ink too small for any point or diacritic.
 * Changes the image itself.
 */
export function withoutSpecks(image: GreyImage): GreyImage {
  const { width, shades, dpi } = image;
  const most = Math.floor((LARGEST * dpi) ** 2);
  const tiny = (NO_POINT * dpi) ** 2;
  const pointReach = Math.max(HALO, Math.round(POINT_REACH * dpi));
  const pixels: number[] = [];
  for (let at = 0; at < shades.length; at++) {
    if (shades[at]! >= INK || goesOn(shades, width, at)) continue;
    if (!isPieceAt(image, at, most, pixels)) continue;
    if (isAlone(image, pixels, pixels.length > tiny ? pointReach : HALO)) erase(image, pixels);
  }
  return image;
}
