import { inkThreshold } from './ink-threshold.ts';
import type { GreyImage } from '../recogniser.ts';
import { shrink } from './shrink.ts';

/** Resolution at which lines of text still stand apart, and the search takes some ten milliseconds. */
const SEARCH_DPI = 75;
const LARGEST = 5;
const COARSE = 0.5;
const FINE = 0.05;
const RADIANS = Math.PI / 180;
/** Ink nearer to the edge than this share of the page is often the shadow of the scanner's lid. */
const EDGE = 0.04;
/** Added before the fraction is cut off. */
const ROUNDED = 0.5;

/** Places of ink as x, y pairs. */
function inkPlaces(image: GreyImage): Int32Array {
  const { width, height, shades } = image;
  const threshold = inkThreshold(image);
  const [side, lid] = [Math.round(width * EDGE), Math.round(height * EDGE)];
  const places: number[] = [];
  for (let y = lid; y < height - lid; y++) {
    for (let x = side; x < width - side; x++) if (shades[y * width + x]! <= threshold) places.push(x, y);
  }
  return Int32Array.from(places);
}

/** How unevenly the ink is spread over rows that lean by `degrees`: most when they run along the lines of text. */
function unevenness(places: Int32Array, degrees: number, rows: Float64Array): number {
  const slope = Math.tan(degrees * RADIANS);
  const offset = rows.length / 3 + ROUNDED;
  rows.fill(0);
  for (let index = 0; index < places.length; index += 2) {
    rows[(places[index + 1]! - slope * places[index]! + offset) | 0]! += 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}

function steepest(places: Int32Array, from: number, to: number, step: number, rows: Float64Array): number {
  let [best, most] = [0, -1];
  for (let degrees = from; degrees <= to + step / 2; degrees += step) {
    const value = unevenness(places, degrees, rows);
    if (value > most) [best, most] = [degrees, value];
  }
  return best;
}

export interface LeanReading {
  /** Radians by which lines fall towards the right (clockwise). */
  readonly skew: number;
  /** Sum of squares of ink a row, per ink: large when the rows are lines of text. */
  readonly contrast: number;
}

/** Finds how far the lines of text lean, up to 5 degrees. */
export function findLean(image: GreyImage): LeanReading {
  const small = shrink(image, Math.max(1, Math.round(image.dpi / SEARCH_DPI)));
  const places = inkPlaces(small);
  const rows = new Float64Array(small.height * 3);
  const coarse = steepest(places, -LARGEST, LARGEST, COARSE, rows);
  const fine = steepest(places, coarse - COARSE, coarse + COARSE, FINE, rows);
  const contrast = places.length === 0 ? 0 : (unevenness(places, fine, rows) / places.length) * small.height;
  return { skew: fine * RADIANS, contrast: places.length === 0 ? 0 : contrast / places.length };
}
