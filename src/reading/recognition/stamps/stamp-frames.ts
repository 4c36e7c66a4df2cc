import type { Area } from '../../formats/pdf-page.ts';
import { freeBytes } from '../free-bytes.ts';
import type { GreyImage } from '../recogniser.ts';
import { shrink } from '../image/shrink.ts';
import { type Stroke, straightStrokes } from './straight-strokes.ts';

/** Resolution at which the lines of a frame are one or two pixels thick. */
const LOOK_DPI = 100;
/** Inches: the frames of incoming-mail stamps (Nghị định 30/2020/NĐ-CP: about 35 × 50 mm) and of their kind. */
const SHORTEST_SIDE = 0.35;
const LONGEST_SIDE = 3.6;
/** Inches that the longer side has at least, and the shorter one at most; a sheet may lie on its side. */
const LEAST_LONG = 0.9;
const MOST_SHORT = 2;
/** Inches between the ends of lines that meet in a corner, which may be round. */
const CORNER = 0.09;
/** Inches by which a side may run on into letters below it; lines of tables go on farther. */
const RUNS_ON = 0.2;
/** Shares of a side, and of the one across from it, that are drawn at least. */
const WORN = 0.5;
const WHOLE = 0.85;
/** Radians between two sides that run beside each other. */
const SAME_LEAN = 0.02;
/** A page with more lines is a drawing; one with more frames is a form. */
const MOST_STROKES = 300;
const MOST_FRAMES = 4;

/** A rectangle that is drawn around words, a little askew perhaps; pixels. `left` and `right` run along columns of pixels. */
export interface StampFrame {
  readonly top: Stroke;
  readonly bottom: Stroke;
  readonly left: Stroke;
  readonly right: Stroke;
}

const middle = ({ first, last }: Stroke): number => (first + last) / 2;
const lean = ({ from, to, first, last }: Stroke): number => (last - first) / (to - from);

/** Where a side is at a place along it, or along the line that goes on from it. */
export const placeOn = (side: Stroke, along: number): number => side.first + lean(side) * (along - side.from);

/** The image with rows for columns. */
function transposed({ width, height, shades, dpi }: GreyImage): GreyImage {
  const to = new Uint8Array(shades.length);
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) to[x * height + y] = shades[at] ?? 0;
  return { width: height, height: width, shades: to, dpi };
}

/** True for two lines that are as far from each other as two sides of a stamp. */
function areOpposite(a: Stroke, b: Stroke, dpi: number): boolean {
  const apart = middle(b) - middle(a);
  const [short, long] = [a.to - a.from, apart].toSorted((one, other) => one - other).map((side) => side / dpi);
  if (short === undefined || long === undefined || short < SHORTEST_SIDE || short > MOST_SHORT) return false;
  if (long < LEAST_LONG || long > LONGEST_SIDE || Math.abs(lean(a) - lean(b)) > SAME_LEAN) return false;
  const reach = CORNER * dpi + Math.abs(lean(a)) * apart;
  return Math.abs(a.from - b.from) <= reach && Math.abs(a.to - b.to) <= reach;
}

interface Side {
  readonly side: Stroke;
  /** The share of it that strokes draw; prints are worn. */
  readonly drawn: number;
  /** Its stroke is that of a longer line, which a stamp was pressed on. */
  readonly goesOn: boolean;
}

/** The side from a corner to another one, of the stroke that draws most of it. */
function sideBetween(
  strokes: readonly Stroke[],
  [from, first]: readonly [number, number],
  [to, last]: readonly [number, number],
  dpi: number,
): Side {
  const corner = CORNER * dpi;
  const ideal = { from, to, first, last };
  const isAlong = (stroke: Stroke): boolean =>
    Math.abs(placeOn(ideal, Math.max(from, stroke.from)) - placeOn(stroke, Math.max(from, stroke.from))) <= corner &&
    Math.abs(placeOn(ideal, Math.min(to, stroke.to)) - placeOn(stroke, Math.min(to, stroke.to))) <= corner;
  const share = (stroke: Stroke): number => (Math.min(to, stroke.to) - Math.max(from, stroke.from)) / (to - from);
  const isLonger = (stroke: Stroke): boolean => stroke.from < from - RUNS_ON * dpi || stroke.to > to + RUNS_ON * dpi;
  const [best] = strokes
    .filter((stroke) => share(stroke) > 0 && isAlong(stroke))
    .map((stroke) => ({ stroke, drawn: share(stroke), goesOn: isLonger(stroke) }))
    .toSorted((a, b) => Number(a.goesOn) - Number(b.goesOn) || b.drawn - a.drawn);
  if (best === undefined) return { side: ideal, drawn: 0, goesOn: false };
  const { stroke, drawn, goesOn } = best;
  return { side: { from, to, first: placeOn(stroke, from), last: placeOn(stroke, to) }, drawn, goesOn };
}

/**
 * True when two sides close a frame. One of them may be worn, or lie upon a line that goes on, such as a ruling line of a
 * table that reaches to the side across from it; then nothing of the others is missing.
 */
function close(one: Side, other: Side): boolean {
  const [less, more] = [one, other].toSorted((a, b) => a.drawn - b.drawn);
  if (less === undefined || more === undefined || more.drawn < WHOLE) return false;
  if (one.goesOn && other.goesOn) return false;
  return less.drawn >= (one.goesOn || other.goesOn ? WHOLE : WORN);
}

/** Pairs of parallel strokes that others close at both ends: four sides each, the pair first. */
function closed(
  parallel: readonly Stroke[],
  others: readonly Stroke[],
  dpi: number,
): [Stroke, Stroke, Stroke, Stroke][] {
  const sorted = parallel.toSorted((a, b) => middle(a) - middle(b));
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => areOpposite(one, other, dpi))
      .flatMap((other): [Stroke, Stroke, Stroke, Stroke][] => {
        const start = sideBetween(others, [one.first, one.from], [other.first, other.from], dpi);
        const end = sideBetween(others, [one.last, one.to], [other.last, other.to], dpi);
        return close(start, end) ? [[one, other, start.side, end.side]] : [];
      }),
  );
}

const framesOf = (across: readonly Stroke[], down: readonly Stroke[], dpi: number): StampFrame[] => [
  ...closed(across, down, dpi).map(([top, bottom, left, right]) => ({ top, bottom, left, right })),
  ...closed(down, across, dpi).map(([left, right, top, bottom]) => ({ top, bottom, left, right })),
];

/** The box around a frame. */
export const boxOf = ({ top, bottom, left, right }: StampFrame): Area => ({
  left: Math.min(left.first, left.last),
  right: Math.max(right.first, right.last),
  top: Math.min(top.first, top.last),
  bottom: Math.max(bottom.first, bottom.last),
});

const areaOf = ({ top, left }: StampFrame): number => (top.to - top.from) * (left.to - left.from);

const isInside = (inner: StampFrame, outer: StampFrame): boolean =>
  inner.top.from < outer.top.to &&
  inner.top.to > outer.top.from &&
  middle(inner.top) < middle(outer.bottom) &&
  middle(inner.bottom) > middle(outer.top);

/** The outermost of frames that share lines: stamps have rows. */
function outermost(frames: readonly StampFrame[]): StampFrame[] {
  const kept: StampFrame[] = [];
  for (const frame of frames.toSorted((a, b) => areaOf(b) - areaOf(a)))
    if (!kept.some((outer) => isInside(frame, outer))) kept.push(frame);
  return kept;
}

const scaled = ({ from, to, first, last }: Stroke, by: number): Stroke => ({
  from: (from + 0.5) * by,
  to: (to + 0.5) * by,
  first: (first + 0.5) * by,
  last: (last + 0.5) * by,
});

/** Finds the frames on a page that may be those of stamps: closed, of the size of one, no part of longer lines. */
export function findStampFrames(image: GreyImage): StampFrame[] {
  const by = Math.max(1, Math.round(image.dpi / LOOK_DPI));
  const small = shrink(image, by);
  const across = straightStrokes(small, SHORTEST_SIDE * small.dpi);
  if (across.length < 2 || across.length > MOST_STROKES) return [];
  const sideways = transposed(small);
  const down = straightStrokes(sideways, SHORTEST_SIDE * small.dpi);
  freeBytes(sideways.shades);
  const frames = down.length > MOST_STROKES ? [] : outermost(framesOf(across, down, small.dpi));
  if (frames.length > MOST_FRAMES) return [];
  return frames.map(({ top, bottom, left, right }) => ({
    top: scaled(top, by),
    bottom: scaled(bottom, by),
    left: scaled(left, by),
    right: scaled(right, by),
  }));
}
