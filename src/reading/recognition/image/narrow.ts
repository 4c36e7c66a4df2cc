import type { GreyImage } from '../recogniser.ts';

const WHITE = 255;
/** Of so many pixels of a row, so many are made: narrower letters are as well known, and take a fifth less time. */
const FROM = 5;
const TO = 4;

/** Factor by which places across a narrowed image are taken back. */
export const WIDENED = FROM / TO;

/** A copy four fifths as wide, each pixel the average of what it covers; a row is filled up with white. */
export function narrowed({ width, height, shades, dpi }: GreyImage): GreyImage {
  const groups = Math.ceil(width / FROM);
  const narrow = new Uint8Array(groups * TO * height);
  const row = new Uint8Array(groups * FROM).fill(WHITE);
  for (let y = 0, to = 0; y < height; y++) {
    row.set(shades.subarray(y * width, (y + 1) * width));
    for (let from = 0; from < row.length; from += FROM, to += TO) {
      const [b, c, d] = [row[from + 1]!, row[from + 2]!, row[from + 3]!];
      narrow[to] = (row[from]! * 4 + b + 2) / FROM;
      narrow[to + 1] = (b * 3 + c * 2 + 2) / FROM;
      narrow[to + 2] = (c * 2 + d * 3 + 2) / FROM;
      narrow[to + 3] = (d + row[from + 4]! * 4 + 2) / FROM;
    }
  }
  return { width: groups * TO, height, shades: narrow, dpi };
}
