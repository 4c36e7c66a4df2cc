import type { QuarterTurn } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';

const PAPER = 255;

/** Turns an image counter-clockwise by quarter turns. */
export function turnBack(image: GreyImage, turn: QuarterTurn): GreyImage {
  if (turn === 0) return image;
  const { width, height, shades, dpi } = image;
  const turned = new Uint8Array(shades.length);
  const [wide, high] = turn === 2 ? [width, height] : [height, width];
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from++) {
      const to =
        turn === 1 ? (width - 1 - x) * wide + y : turn === 2 ? shades.length - 1 - from : x * wide + height - 1 - y;
      turned[to] = shades[from] ?? PAPER;
    }
  }
  return { width: wide, height: high, shades: turned, dpi };
}

/** Places are counted in whole parts of a pixel, up to 32767 pixels: numbers with fractions take four times as long. */
const PLACE_BITS = 16;
const PLACE = 1 << PLACE_BITS;
const BITS = 8;
const ONE = 1 << BITS;
const HALF = 1 << (2 * BITS - 1);

/** Shade between four pixels, of which `at` is the upper left one; `right` and `down` are parts of a pixel. */
function between(shades: Uint8Array, at: number, width: number, right: number, down: number): number {
  const a = shades[at]!;
  const b = shades[at + 1]!;
  const c = shades[at + width]!;
  const d = shades[at + width + 1]!;
  if ((a & b & c & d) === PAPER) return PAPER;
  const above = a * (ONE - right) + b * right;
  const below = c * (ONE - right) + d * right;
  return (above * (ONE - down) + below * down + HALF) >> (2 * BITS);
}

/** Turns an image about its middle, counter-clockwise by a small angle in radians; corners become paper. */
export function level(image: GreyImage, angle: number): GreyImage {
  const { width, height, shades, dpi } = image;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const [stepX, stepY] = [Math.round(cos * PLACE), Math.round(sin * PLACE)];
  const turned = new Uint8Array(shades.length).fill(PAPER);
  for (let y = 0, to = 0; y < height; y++) {
    let fromX = Math.round((middleX - cos * middleX - sin * (y - middleY)) * PLACE);
    let fromY = Math.round((middleY - sin * middleX + cos * (y - middleY)) * PLACE);
    for (let x = 0; x < width; x++, to++, fromX += stepX, fromY += stepY) {
      const left = fromX >> PLACE_BITS;
      const top = fromY >> PLACE_BITS;
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const right = (fromX >> BITS) & (ONE - 1);
      turned[to] = between(shades, top * width + left, width, right, (fromY >> BITS) & (ONE - 1));
    }
  }
  return { width, height, shades: turned, dpi };
}
