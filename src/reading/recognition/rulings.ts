import type { Rule } from '../formats/pdf-page.ts';
import type { GreyImage } from './recogniser.ts';

const INK = 128;
/** Inches: shorter strokes rule nothing, they are parts of letters. */
const SHORTEST_ACROSS = 0.35;
const SHORTEST_DOWN = 0.3;
/** Inches: thicker bars are no ruling lines. */
const THICKEST = 0.04;
/** Inches: a stroke this long is no row of letters; how near it must come to the lines across otherwise. */
const LONG = 1.2;
const END_REACH = 0.06;
/** Pixels of paper inside a line that a worn print leaves. */
const GAP = 2;

/** A stretch of ink along one row (or column) of pixels. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Follows ink along every row at once, which reads the pixels in the order they lie in memory. */
function runsDown({ width, height, shades }: GreyImage, shortest: number): Run[] {
  const starts = new Int32Array(width).fill(-1);
  const lasts = new Int32Array(width);
  const runs: Run[] = [];
  for (let y = 0; y <= height; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const start = starts[x] ?? -1;
      if (y < height && (shades[at] ?? 255) < INK) {
        if (start < 0) starts[x] = y;
        lasts[x] = y;
      } else if (start >= 0 && (y === height || y - (lasts[x] ?? 0) > GAP)) {
        if ((lasts[x] ?? 0) - start >= shortest) runs.push({ from: start, to: lasts[x] ?? 0, at: x });
        starts[x] = -1;
      }
    }
  }
  return runs.toSorted((a, b) => a.at - b.at);
}

function runsAcross({ width, height, shades }: GreyImage, shortest: number): Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < height; y++) {
    let [start, last] = [-1, -1];
    for (let x = 0, at = y * width; x <= width; x++, at++) {
      if (x < width && (shades[at] ?? 255) < INK) {
        if (start < 0) start = x;
        last = x;
      } else if (start >= 0 && (x === width || x - last > GAP)) {
        if (last - start >= shortest) runs.push({ from: start, to: last, at: y });
        start = -1;
      }
    }
  }
  return runs;
}

interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Joins runs beside each other to strokes; one run may join several. `runs` are sorted by their place. */
function strokesOf(runs: readonly Run[], thickest: number): Stroke[] {
  let open: Stroke[] = [];
  const done: Stroke[] = [];
  for (const run of runs) {
    const isDone = (stroke: Stroke): boolean => run.at - stroke.last > GAP;
    done.push(...open.filter(isDone));
    open = open.filter((stroke) => !isDone(stroke));
    const touches = (stroke: Stroke): boolean => run.from <= stroke.to + GAP && run.to >= stroke.from - GAP;
    const beside = open.filter(touches);
    open = open.filter((stroke) => !beside.includes(stroke));
    open.push({
      from: Math.min(run.from, ...beside.map(({ from }) => from)),
      to: Math.max(run.to, ...beside.map(({ to }) => to)),
      first: Math.min(run.at, ...beside.map(({ first }) => first)),
      last: run.at,
    });
  }
  return [...done, ...open].filter(({ first, last }) => last - first < thickest);
}

const centre = ({ first, last }: Stroke): number => (first + last + 1) / 2;

/**
 * True for a stroke that parts cells: long, or between two lines across. Upright strokes of letters above each other run
 * together on coarse scans, and end within a cell.
 */
function parts(stroke: Stroke, across: readonly Stroke[], dpi: number): boolean {
  if (stroke.to - stroke.from >= LONG * dpi) return true;
  const reach = END_REACH * dpi;
  const at = centre(stroke);
  const meets = (end: number): boolean =>
    across.some((line) => line.from - reach <= at && at <= line.to + reach && Math.abs(centre(line) - end) <= reach);
  return meets(stroke.from) && meets(stroke.to);
}

/** Finds the ruling lines of a level image on white paper, in pixels. */
export function findRulings(image: GreyImage): Rule[] {
  const { dpi } = image;
  const across = strokesOf(runsAcross(image, SHORTEST_ACROSS * dpi), THICKEST * dpi);
  const upright = strokesOf(runsDown(image, SHORTEST_DOWN * dpi), THICKEST * dpi);
  const down = upright.filter((stroke) => parts(stroke, across, dpi));
  return [
    ...across.map((stroke) => ({ x0: stroke.from, x1: stroke.to, y0: centre(stroke), y1: centre(stroke) })),
    ...down.map((stroke) => ({ x0: centre(stroke), x1: centre(stroke), y0: stroke.from, y1: stroke.to })),
  ];
}
