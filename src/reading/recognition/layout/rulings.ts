import type { Rule } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';

const INK = 128;
/** Inches: shorter strokes rule nothing, they are parts of letters. */
const SHORTEST_ACROSS = 0.35;
const SHORTEST_DOWN = 0.3;
/** Inches: thicker bars are no ruling lines. */
const THICKEST = 0.04;
/** Inches: a stroke this long is no row of letters; how near it must come to the lines across otherwise. */
const LONG = 1.2;
const END_REACH = 0.06;
/** Inches that rows are high at least, and their sides, when the end of a page cuts them. */
const SHORTEST_CUT = 0.45;
const FEWEST_CUT = 3;
/** Pixels of paper inside a line that a worn print leaves. */
const GAP = 2;

/** A stretch of ink along one row (or column) of pixels. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Follows ink along every column at once, which reads the pixels in the order they lie in memory. */
function runsDown({ width, height, shades }: GreyImage, shortest: number): Run[] {
  const starts = new Int32Array(width).fill(-1);
  const lasts = new Int32Array(width);
  const runs: Run[] = [];
  const close = (x: number): void => {
    const [from, to] = [starts[x]!, lasts[x]!];
    if (from >= 0 && to - from >= shortest) runs.push({ from, to, at: x });
  };
  for (let y = 0; y < height; y++) {
    const [row, end] = [y * width, (y + 1) * width];
    for (let at = row; at < end; at++) {
      if (shades[at]! >= INK) continue;
      const x = at - row;
      if (starts[x]! < 0 || y - lasts[x]! > GAP + 1) {
        close(x);
        starts[x] = y;
      }
      lasts[x] = y;
    }
  }
  for (let x = 0; x < width; x++) close(x);
  return runs.toSorted((a, b) => a.at - b.at);
}

function runsAcross({ width, height, shades }: GreyImage, shortest: number): Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < height; y++) {
    const [row, end] = [y * width, (y + 1) * width];
    let [start, last] = [-1, -1];
    const close = (): void => {
      if (start >= 0 && last - start >= shortest) runs.push({ from: start - row, to: last - row, at: y });
    };
    for (let at = row; at < end; at++) {
      if (shades[at]! >= INK) continue;
      if (start < 0 || at - last > GAP + 1) {
        close();
        start = at;
      }
      last = at;
    }
    close();
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

/** Whether a stroke meets a line across at one of its ends. */
type Meets = (stroke: Stroke, end: number) => boolean;

const meetsLine =
  (across: readonly Stroke[], dpi: number): Meets =>
  (stroke, end) => {
    const reach = END_REACH * dpi;
    const at = centre(stroke);
    return across.some(
      (line) => line.from - reach <= at && at <= line.to + reach && Math.abs(centre(line) - end) <= reach,
    );
  };

/**
 * Strokes that part cells: long, or between two lines across. Upright strokes of letters above each other run together on
 * coarse scans, and end within a cell.
 */
const partsCells = (stroke: Stroke, meets: Meets, dpi: number): boolean =>
  stroke.to - stroke.from >= LONG * dpi || (meets(stroke, stroke.from) && meets(stroke, stroke.to));

/** The sides of a row that the end of a page cuts: they meet a line at one end only, and end level at the other. */
function cutSides(strokes: readonly Stroke[], meets: Meets, dpi: number): Stroke[] {
  const reach = END_REACH * dpi;
  const high = strokes.filter(({ from, to }) => to - from >= SHORTEST_CUT * dpi);
  const alike = (one: Stroke): number =>
    high.filter(({ from, to }) => Math.abs(from - one.from) <= reach && Math.abs(to - one.to) <= reach).length;
  return high.filter((one) => meets(one, one.from) !== meets(one, one.to) && alike(one) >= FEWEST_CUT);
}

/** Finds the ruling lines of a level image on white paper, in pixels. */
export function findRulings(image: GreyImage): Rule[] {
  const { dpi } = image;
  const across = strokesOf(runsAcross(image, SHORTEST_ACROSS * dpi), THICKEST * dpi);
  const upright = strokesOf(runsDown(image, SHORTEST_DOWN * dpi), THICKEST * dpi);
  const meets = meetsLine(across, dpi);
  const between = upright.filter((stroke) => partsCells(stroke, meets, dpi));
  const down = [
    ...between,
    ...cutSides(
      upright.filter((stroke) => !between.includes(stroke)),
      meets,
      dpi,
    ),
  ];
  return [
    ...across.map((stroke) => ({ x0: stroke.from, x1: stroke.to, y0: centre(stroke), y1: centre(stroke) })),
    ...down.map((stroke) => ({ x0: centre(stroke), x1: centre(stroke), y0: stroke.from, y1: stroke.to })),
  ];
}
