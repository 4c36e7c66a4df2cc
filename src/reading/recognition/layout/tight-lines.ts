import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';
import { type TextBand, textBands } from './text-bands.ts';
import { inkByRow } from './text-rows.ts';

const WHITE = 255;
/** Inches of blank rows between two lines that every recogniser sees. */
const CLEAR = 0.025;
/** Share of the room from a baseline to the next small letters in which those rows are: below are diacritics and their letters. */
const CLEAR_UNTIL = 0.6;
/** Inches: lower ink is one line. Digits have much ink at their tops and their feet, like two lines of letters. */
const ONE_LINE = 0.16;
/** Pixels of ink that a row of pixels may have and still be blank. */
const BLANK = 2;
/** Share of the room from a baseline to the next small letters that descenders take; the rest is for diacritics. */
const DESCENT = 0.32;
/** Cost of leaving that height, by the square of the share of the room, and of each step up or down, in shades. */
const FAR = 60;
const STEP = 1;
/** Pixels that the cut rises or falls at most from one column of pixels to the next. */
const STEEPEST = 2;

/** A part of a region: of each column of pixels the rows from `upper` to before `lower`. */
export interface Strip extends Area {
  /** One value a column, from `left` on; absent where the strip is straight. */
  readonly upper?: Int32Array;
  readonly lower?: Int32Array;
}

/** Costs of the ways that lead to each row, between rows to which none leads. */
const costsOf = (high: number): Float64Array =>
  new Float64Array(high + 2 * STEEPEST).fill(Number.POSITIVE_INFINITY).fill(0, STEEPEST, STEEPEST + high);

/** From which row beside it the cheapest way leads to a row: staying on it is best of what costs the same. */
function cheapestStep(costs: Float64Array, row: number): number {
  let best = costs[row]!;
  let step = 0;
  for (let move = -STEEPEST; move <= STEEPEST; move++) {
    const cost = costs[row + move]! + STEP * Math.abs(move);
    if (cost < best) {
      best = cost;
      step = move;
    }
  }
  return step;
}

/** The cheapest way from left to right between two lines: around descenders above it and diacritics below it. */
function seam({ width, shades }: GreyImage, { left, right }: Area, top: number, bottom: number): Int32Array {
  const [long, high] = [right - left, Math.max(1, bottom - top)];
  const away = Float64Array.from({ length: high }, (_, row) => FAR * (row / high - DESCENT) ** 2 + WHITE);
  const from = new Int8Array(long * high);
  let costs = costsOf(high);
  let next = costsOf(high);
  for (let x = 0; x < long; x++) {
    for (let row = 0, at = top * width + left + x; row < high; row++, at += width) {
      const step = cheapestStep(costs, row + STEEPEST);
      from[x * high + row] = step;
      next[row + STEEPEST] = costs[row + STEEPEST + step]! + STEP * Math.abs(step) + away[row]! - shades[at]!;
    }
    [costs, next] = [next, costs];
  }
  let row = costs.indexOf(Math.min(...costs)) - STEEPEST;
  const way = new Int32Array(long);
  for (let x = long - 1; x >= 0; x--) {
    way[x] = top + row;
    row += from[x * high + row]!;
  }
  return way;
}

const isClear = (ink: Uint32Array, { bottom }: TextBand, { top }: TextBand, least: number): boolean => {
  let blank = 0;
  for (let row = bottom; row < bottom + CLEAR_UNTIL * (top - bottom); row++) {
    blank = (ink[row] ?? 0) < BLANK ? blank + 1 : 0;
    if (blank >= least) return true;
  }
  return false;
};

/** True when the ink of two bands is no higher than one line. */
function isOneLine(ink: Uint32Array, above: TextBand, below: TextBand, most: number): boolean {
  let [first, end] = [above.top, below.bottom];
  while ((ink[first - 1] ?? 0) > BLANK) first--;
  while ((ink[end] ?? 0) > BLANK) end++;
  return end - first < most;
}

const stripOf = ({ left, right, top, bottom }: Area, upper?: Int32Array, lower?: Int32Array): Strip => ({
  left,
  right,
  top: upper ? Math.min(...upper) : top,
  bottom: lower ? Math.max(...lower) : bottom,
  ...(upper ? { upper } : {}),
  ...(lower ? { lower } : {}),
});

/**
 * Cuts a region into its lines where they stand so close that descenders and the diacritics of the next line share rows of
 * pixels: a recogniser gives such diacritics to the wrong line. Regions whose lines stand apart stay whole.
 */
export function tightLines(image: GreyImage, area: Area): Strip[] {
  const ink = inkByRow(image, area);
  const bands = textBands(ink, image.dpi);
  const gaps = bands
    .slice(1)
    .map((below, index) => ({ above: bands[index] ?? below, below }))
    .filter(({ above, below }) => !isOneLine(ink, above, below, ONE_LINE * image.dpi));
  if (gaps.every(({ above, below }) => isClear(ink, above, below, CLEAR * image.dpi))) return [area];
  const cuts = gaps.map(({ above, below }) => seam(image, area, area.top + above.bottom, area.top + below.top));
  return Array.from({ length: cuts.length + 1 }, (_, index) => stripOf(area, cuts[index - 1], cuts[index]));
}
