/** Inches: rows of letters stand at least so far from each other. */
const LEAST_PITCH = 0.06;
/** Lines with this share of the most ink tell how high small letters are. */
const FULL = 0.5;
/** Ink nearer to the small letters of a line than this many heights of theirs is its diacritics and descenders. */
const OWN = 0.9;
/** Inches over which the ink of neighbouring rows of pixels is averaged. */
const SMOOTH = 0.02;
/** Between two rows of letters there is at most this share of the ink that the fainter of them has. */
const VALLEY = 0.6;
/** Rows of pixels with this share of the most ink belong to the small letters. */
const BODY = 0.5;
/** Averaged pixels of ink that a row of letters has at least. */
const LEAST_INK = 3;

/** From the tops of the small letters of a line of text to its baseline; rows of pixels. */
export interface TextBand {
  readonly top: number;
  readonly bottom: number;
}

function smoothed(ink: Uint32Array, reach: number): Float64Array {
  const result = new Float64Array(ink.length);
  for (let row = 0; row < ink.length; row++) {
    let sum = 0;
    for (let near = row - reach; near <= row + reach; near++) sum += ink[near] ?? 0;
    result[row] = sum / (2 * reach + 1);
  }
  return result;
}

/** Places of the largest values, in order, each outside of what belongs to a larger one. */
function peaks(values: Float64Array, ownOf: (at: number) => TextBand): number[] {
  const isTop = (at: number): boolean =>
    (values[at] ?? 0) >= (values[at - 1] ?? 0) && (values[at] ?? 0) >= (values[at + 1] ?? 0);
  const order = Array.from(values.keys())
    .filter((at) => (values[at] ?? 0) >= LEAST_INK && isTop(at))
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const taken = new Uint8Array(values.length);
  const found: number[] = [];
  for (const at of order) {
    if (taken[at] !== 0) continue;
    const { top, bottom } = ownOf(at);
    taken.fill(1, Math.max(0, Math.ceil(top)), Math.floor(bottom));
    found.push(at);
  }
  return found.toSorted((a, b) => a - b);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The rows around a peak with most of its ink; not more than `most` above and below it, and no others' than from `first` to `last`. */
function bandAt(values: Float64Array, at: number, most: number, [first, last]: readonly [number, number]): TextBand {
  const least = BODY * (values[at] ?? 0);
  let [top, bottom] = [at, at];
  while (top > Math.max(first, at - most) && (values[top - 1] ?? 0) >= least) top--;
  while (bottom < Math.min(last, at + most) && (values[bottom + 1] ?? 0) >= least) bottom++;
  return { top, bottom: bottom + 1 };
}

/** The row with the least ink from one row to another. */
function valley(values: Float64Array, from: number, to: number): number {
  let best = from;
  for (let row = from; row <= to; row++) if ((values[row] ?? 0) < (values[best] ?? 0)) best = row;
  return best;
}

/** Leaves out the fainter of two peaks without a valley between them. */
function apart(values: Float64Array, found: readonly number[]): number[] {
  const kept: number[] = [];
  for (const at of found) {
    const last = kept.at(-1);
    const [before, now] = [values[last ?? at] ?? 0, values[at] ?? 0];
    if (last === undefined || (values[valley(values, last, at)] ?? 0) <= VALLEY * Math.min(before, now)) kept.push(at);
    else if (now > before) kept[kept.length - 1] = at;
  }
  return kept;
}

/** How high the small letters of full lines stand. */
function usualHeight(values: Float64Array, distance: number): number {
  const found = peaks(values, (at) => ({ top: at - distance, bottom: at + distance }));
  const full = FULL * Math.max(0, ...found.map((at) => values[at] ?? 0));
  const whole: readonly [number, number] = [0, values.length - 1];
  const bands = found.filter((at) => (values[at] ?? 0) >= full).map((at) => bandAt(values, at, values.length, whole));
  return median(bands.map(({ top, bottom }) => bottom - top));
}

/** Finds the lines of a text from the ink of each row of pixels: where its small letters stand, most ink is. */
export function textBands(ink: Uint32Array, dpi: number): TextBand[] {
  const values = smoothed(ink, Math.max(1, Math.round((SMOOTH * dpi) / 2)));
  const height = usualHeight(values, LEAST_PITCH * dpi);
  const own = OWN * height;
  const whole: readonly [number, number] = [0, values.length - 1];
  const found = apart(
    values,
    peaks(values, (at) => {
      const { top, bottom } = bandAt(values, at, height, whole);
      return { top: top - own, bottom: bottom + own };
    }),
  );
  return found.map((at, index) => {
    const first = index === 0 ? 0 : valley(values, found[index - 1] ?? 0, at);
    const last = valley(values, at, found[index + 1] ?? values.length - 1);
    return bandAt(values, at, height, [first, last]);
  });
}
