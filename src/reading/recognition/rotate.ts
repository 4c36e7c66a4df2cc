import type { QuarterTurn } from '../formats/pdf-page.ts';
import type { GreyImage } from './recogniser.ts';

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

/** Turns an image about its middle, counter-clockwise by a small angle in radians; corners become paper. */
export function level(image: GreyImage, angle: number): GreyImage {
  const { width, height, shades, dpi } = image;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const turned = new Uint8Array(shades.length).fill(PAPER);
  for (let y = 0, to = 0; y < height; y++) {
    let fromX = middleX - cos * middleX - sin * (y - middleY);
    let fromY = middleY - sin * middleX + cos * (y - middleY);
    for (let x = 0; x < width; x++, to++, fromX += cos, fromY += sin) {
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const [right, down] = [fromX - left, fromY - top];
      const above = (shades[at] ?? PAPER) * (1 - right) + (shades[at + 1] ?? PAPER) * right;
      const below = (shades[at + width] ?? PAPER) * (1 - right) + (shades[at + width + 1] ?? PAPER) * right;
      turned[to] = above * (1 - down) + below * down + 0.5;
    }
  }
  return { width, height, shades: turned, dpi };
}
