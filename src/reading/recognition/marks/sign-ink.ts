import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { inkGroups, inkRows } from './ink-groups.ts';

const PAPER = 255;
/** What is darker is ink: tails are pale on coarse scans. */
const INK = 180;
/** Shades: print of which nothing is darker is pale, and may have lost its tails. */
export const PALE = 60;
/** In font sizes: how far above and below the baseline signs reach, how wide they are, how high each part of them is. */
const ABOVE = 0.7;
const BELOW = 0.3;
const WIDEST = 0.3;
const HIGHEST_PART = 0.35;
/** In font sizes: how far beyond its word the sign may end, and how far its shades reach around what is surely ink. */
const BEYOND = 0.1;
const SHADE_ACROSS = 0.02;
const SHADE_DOWN = 0.1;

/** The ink of the sign that ends a word. */
export interface SignInk {
  /**
   * Of its one or two points, from the top, the lowest perhaps with a tail: the standard deviation of the heights of the
   * ink, in font sizes. A tail shows in it however pale it is.
   */
  readonly spreads: readonly number[];
  /** How far it reaches below the baseline, in font sizes. */
  readonly below: number;
  /** Its darkest shade. */
  readonly darkest: number;
}

/** Standard deviation of the heights of the ink of a part of an image, in font sizes. */
export function spreadOf({ width, shades }: GreyImage, { left, top, right, bottom }: Area, size: number): number {
  let [sum, moment, square] = [0, 0, 0];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const ink = PAPER - shades[y * width + x]!;
      sum += ink;
      moment += ink * y;
      square += ink * y * y;
    }
  const mean = moment / sum;
  return Math.sqrt(Math.max(0, square / sum - mean ** 2)) / size;
}

/** The darkest shade of a part of an image. */
export function darkestIn({ width, shades }: GreyImage, { left, top, right, bottom }: Area): number {
  let darkest = PAPER;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) darkest = Math.min(darkest, shades[y * width + x]!);
  return darkest;
}

/** The middle of the paper between two parts. */
const between = (upper: number, lower: number): number => Math.round((upper + lower) / 2);

/** The spreads of the parts of a sign with the shades around them; two share the paper between them. */
function spreadsWithin(
  image: GreyImage,
  box: Area,
  rows: readonly { readonly top: number; readonly bottom: number }[],
  size: number,
): number[] {
  const [across, down] = [Math.round(SHADE_ACROSS * size), Math.round(SHADE_DOWN * size)];
  const left = Math.max(0, box.left - across);
  const right = Math.min(image.width, box.right + across);
  return rows.map(({ top, bottom }, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1]];
    const from = above === undefined ? Math.max(0, top - down) : between(above.bottom, top);
    const to = below === undefined ? Math.min(image.height, bottom + down) : between(bottom, below.top);
    return spreadOf(image, { left, right, top: from, bottom: to }, size);
  });
}

/** The sign at the end of a word, as ink of at most two parts; null when it ends with no such sign. */
export function signInk(
  image: GreyImage,
  { baseline, size }: RecognisedLine,
  { right, left }: RecognisedWord,
): SignInk | null {
  const area: Area = {
    left: Math.max(0, Math.round(Math.max(left, right - size))),
    right: Math.min(image.width, Math.round(right + BEYOND * size)),
    top: Math.max(0, Math.round(baseline - ABOVE * size)),
    bottom: Math.min(image.height, Math.round(baseline + BELOW * size)),
  };
  const box = inkGroups(image, area, INK).at(-1);
  if (box === undefined || box.right - box.left > WIDEST * size) return null;
  const rows = inkRows(image, box, INK);
  if (rows.length > 2 || rows.some(({ top, bottom }) => bottom - top > HIGHEST_PART * size)) return null;
  return {
    spreads: spreadsWithin(image, box, rows, size),
    below: (box.bottom - baseline) / size,
    darkest: darkestIn(image, box),
  };
}
