import type { GreyImage } from '../recogniser.ts';

/** Shades darker than this are ink: thin lines grow pale when an image is shrunken. */
const INK = 190;
const WHITE = 255;
/** Inches: shorter runs of ink are letters; of a line that leans two degrees the runs are as long as that. */
const SHORTEST_RUN = 0.12;
/** Pixels of paper inside a run, and between the runs of a stroke, that a worn print leaves. */
const RUN_GAP = 1;
const STROKE_GAP = 3;
/** Pixels by which the ink of a stroke lies about its middle, as a standard deviation. */
const THICKEST = 1.4;
/** Share of its length that a stroke covers with ink. */
const COVERED = 0.8;

/** A straight stroke along the rows of an image, a little askew perhaps: it goes from (`from`, `first`) to (`to`, `last`). */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

interface Run {
  readonly from: number;
  /** Last pixel of ink. */
  readonly to: number;
  readonly row: number;
}

function runsOf({ width, shades }: GreyImage, row: number, shortest: number): Run[] {
  const runs: Run[] = [];
  let [start, last] = [-1, -1];
  for (let x = 0; x <= width + RUN_GAP; x++) {
    if (x < width && (shades[row * width + x] ?? WHITE) < INK) {
      if (start < 0) start = x;
      last = x;
    } else if (start >= 0 && x - last > RUN_GAP) {
      if (last - start + 1 >= shortest) runs.push({ from: start, to: last, row });
      start = -1;
    }
  }
  return runs;
}

/** Puts runs together that touch, in the same row or the next. */
function groupsOf(rows: readonly (readonly Run[])[]): Run[][] {
  const groups = new Map<Run, Run[]>();
  const touches = (a: Run, b: Run): boolean => a.from <= b.to + STROKE_GAP && a.to >= b.from - STROKE_GAP;
  for (const [row, runs] of rows.entries()) {
    for (const [index, run] of runs.entries()) {
      let own = [run];
      for (const near of [...(rows[row - 1] ?? []), ...runs.slice(0, index)]) {
        const other = groups.get(near);
        if (other === undefined || other === own || !touches(run, near)) continue;
        const [more, fewer] = other.length > own.length ? [other, own] : [own, other];
        for (const one of fewer) groups.set(one, more);
        more.push(...fewer);
        own = more;
      }
      for (const one of own.length === 1 ? own : [run]) groups.set(one, own);
    }
  }
  return [...new Set(groups.values())];
}

/** Share of the pixels from the first to the last of a group that it covers. */
function coverage(runs: readonly Run[], from: number, to: number): number {
  const covered = new Uint8Array(to - from + 1);
  for (const run of runs) covered.fill(1, run.from - from, run.to - from + 1);
  return covered.reduce((sum, one) => sum + one, 0) / covered.length;
}

/** The straight line through the ink of a group; undefined when the ink does not lie on one. */
function strokeOf(runs: readonly Run[]): Stroke | undefined {
  let [count, sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0, 0];
  for (const { from, to, row } of runs) {
    const [length, middle] = [to - from + 1, (from + to) / 2];
    count += length;
    sumX += length * middle;
    sumY += length * row;
    sumXX += length * middle ** 2 + length ** 3 / 12;
    sumXY += length * middle * row;
    sumYY += length * row ** 2;
  }
  const [meanX, meanY] = [sumX / count, sumY / count];
  const [spreadX, spreadY] = [sumXX / count - meanX ** 2, sumYY / count - meanY ** 2];
  const slope = (sumXY / count - meanX * meanY) / spreadX;
  const [from, to] = [Math.min(...runs.map((run) => run.from)), Math.max(...runs.map((run) => run.to))];
  if (spreadY - slope ** 2 * spreadX > THICKEST ** 2 || coverage(runs, from, to) < COVERED) return undefined;
  return { from, to, first: meanY + slope * (from - meanX), last: meanY + slope * (to - meanX) };
}

/** Finds the straight strokes at least `shortest` pixels long that run along the rows of a small image. */
export function straightStrokes(image: GreyImage, shortest: number): Stroke[] {
  const rows = Array.from({ length: image.height }, (_, row) => runsOf(image, row, SHORTEST_RUN * image.dpi));
  return groupsOf(rows)
    .map(strokeOf)
    .filter((stroke) => stroke !== undefined)
    .filter(({ from, to }) => to - from >= shortest);
}
