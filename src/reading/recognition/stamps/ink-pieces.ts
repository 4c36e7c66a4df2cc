import { freeBytes } from '../free-bytes.ts';
import type { GreyImage } from '../recogniser.ts';

/** Shades darker than this are ink. */
const INK = 160;
const WHITE = 255;

/** Pixels of ink that hang together, with the box around them (right and bottom are the last pixels of ink). */
export interface InkPiece {
  readonly pixels: Int32Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Collects the piece at `start` in `pixels`, marks it as seen and tells its size. */
function fill({ width, shades }: GreyImage, start: number, seen: Uint8Array, pixels: Int32Array): number {
  let count = 1;
  pixels[0] = start;
  seen[start] = 1;
  for (let index = 0; index < count; index++) {
    const at = pixels[index] ?? 0;
    for (let row = at - width; row <= at + width; row += width) {
      for (let next = row - 1; next <= row + 1; next++) {
        if (seen[next] !== 0 || (shades[next] ?? WHITE) >= INK) continue;
        seen[next] = 1;
        pixels[count++] = next;
      }
    }
  }
  return count;
}

function pieceOf(pixels: Int32Array, width: number): InkPiece {
  let [left, right] = [width, 0];
  let [top, bottom] = [Number.POSITIVE_INFINITY, 0];
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { pixels, left, top, right, bottom };
}

/** The pieces of ink that are at least `wide` × `high` pixels. */
export function largePieces(image: GreyImage, wide: number, high: number): InkPiece[] {
  const { width, shades } = image;
  const seen = new Uint8Array(shades.length);
  const pixels = new Int32Array(shades.length);
  const pieces: InkPiece[] = [];
  for (let at = 0; at < shades.length; at++) {
    if (seen[at] !== 0 || (shades[at] ?? WHITE) >= INK) continue;
    const count = fill(image, at, seen, pixels);
    if (count < wide + high) continue;
    const piece = pieceOf(pixels.subarray(0, count), width);
    if (piece.right - piece.left >= wide && piece.bottom - piece.top >= high)
      pieces.push({ ...piece, pixels: piece.pixels.slice() });
  }
  for (const bytes of [seen, pixels]) freeBytes(bytes);
  return pieces;
}
