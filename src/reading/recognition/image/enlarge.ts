import type { GreyImage } from '../recogniser.ts';

const WHITE = 255;
const TAPS = 4;

/** Weight of a pixel by its distance (Keys 1981, also Catmull and Rom): smooth, and edges stay steep. */
function weight(distance: number): number {
  const far = Math.abs(distance);
  if (far < 1) return (1.5 * far - 2.5) * far * far + 1;
  return far < 2 ? ((2.5 - 0.5 * far) * far - 4) * far + 2 : 0;
}

/** For every pixel of a longer line, the four of the shorter line it is made of, and their weights. */
interface Taps {
  readonly places: Int32Array;
  readonly weights: Float32Array;
}

function tapsOf(from: number, to: number): Taps {
  const places = new Int32Array(to * TAPS);
  const weights = new Float32Array(to * TAPS);
  for (let index = 0, at = 0; index < to; index++) {
    const centre = ((index + 0.5) * from) / to - 0.5;
    const first = Math.floor(centre) - 1;
    for (let tap = 0; tap < TAPS; tap++, at++) {
      places[at] = Math.max(0, Math.min(from - 1, first + tap));
      weights[at] = weight(centre - first - tap);
    }
  }
  return { places, weights };
}

/** Stretches row `y` of an image. */
function stretch({ width, shades }: GreyImage, y: number, { places, weights }: Taps, to: Float32Array): void {
  const row = y * width;
  for (let x = 0, at = 0; x < to.length; x++) {
    let sum = 0;
    for (let tap = 0; tap < TAPS; tap++, at++) sum += (shades[row + (places[at] ?? 0)] ?? WHITE) * (weights[at] ?? 0);
    to[x] = sum;
  }
}

/** Four stretched rows at a time: the rows above and below a pixel serve for several lines of the larger image. */
function rowReader(image: GreyImage, across: Taps, width: number): (y: number) => Float32Array {
  const kept = Array.from({ length: TAPS }, () => ({ y: -1, row: new Float32Array(width) }));
  return (y) => {
    const slot = kept[y % TAPS];
    if (slot === undefined) throw new RangeError(`no row ${y}`);
    if (slot.y !== y) stretch(image, y, across, slot.row);
    slot.y = y;
    return slot.row;
  };
}

/** A larger copy of an image, of the given size and resolution (pixels per inch). */
export function enlarged(image: GreyImage, { width, height, dpi }: Omit<GreyImage, 'shades'>): GreyImage {
  const down = tapsOf(image.height, height);
  const rowAt = rowReader(image, tapsOf(image.width, width), width);
  const shades = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++) {
    const [first = 0, second = 0, third = 0, fourth = 0] = down.weights.subarray(y * TAPS, (y + 1) * TAPS);
    const [above = 0, upper = 0, lower = 0, below = 0] = down.places.subarray(y * TAPS, (y + 1) * TAPS);
    const [a, b, c, d] = [rowAt(above), rowAt(upper), rowAt(lower), rowAt(below)];
    for (let x = 0; x < width; x++, to++) {
      const sum = (a[x] ?? 0) * first + (b[x] ?? 0) * second + (c[x] ?? 0) * third + (d[x] ?? 0) * fourth;
      shades[to] = Math.max(0, Math.min(WHITE, sum + 0.5));
    }
  }
  return { width, height, shades, dpi };
}
