import type { GreyImage } from '../recogniser.ts';
import type { Stroke } from './straight-strokes.ts';
import { placeOn } from './stamp-frames.ts';

const WHITE = 255;
const INK = 128;
/** Pixels by which a side may lie off the place that was found in a coarse image. */
const OFF = 4;
/** Pixels that a stroke reaches beyond a side at least when it goes on there. */
const BEYOND = 4;
/** Pixels looked at to either side: strokes that go on longer go on. */
const FAR = 16;
/** Grey next to the ink of a side goes with it. */
const HALO = 2;
/** Places, as far apart as the strokes of letters, where ink goes through the sides of a frame when it was pressed over something. */
const CROSSINGS = 2;
const APART = 4;

/** How the pixels of a side and of those across it are reached: columns for rows in upright sides. */
interface Axis {
  readonly along: number;
  readonly across: number;
  readonly length: number;
  readonly depth: number;
}

export type Direction = 'across' | 'down';

const axisOf = ({ width, height }: GreyImage, direction: Direction): Axis =>
  direction === 'across'
    ? { along: 1, across: width, length: width, depth: height }
    : { along: width, across: 1, length: height, depth: width };

/** Ink at one place of a side: from before it to after it, as far as it hangs together; and where the side should be. */
interface Cut {
  readonly along: number;
  readonly middle: number;
  readonly from: number;
  readonly to: number;
}

function cutsOf(image: GreyImage, side: Stroke, axis: Axis): Cut[] {
  const cuts: Cut[] = [];
  const isInk = (along: number, at: number): boolean =>
    at >= 0 && at < axis.depth && (image.shades[along * axis.along + at * axis.across] ?? WHITE) < INK;
  for (let along = Math.max(0, Math.round(side.from)); along <= Math.min(axis.length - 1, side.to); along++) {
    const middle = Math.round(placeOn(side, along));
    const offs = Array.from({ length: 2 * OFF + 1 }, (_, index) => (index % 2 === 0 ? index : -index - 1) / 2);
    const start = offs.map((off) => middle + off).find((at) => isInk(along, at));
    if (start === undefined) continue;
    let [from, to] = [start, start];
    while (start - from < FAR && isInk(along, from - 1)) from--;
    while (to - start < FAR && isInk(along, to + 1)) to++;
    cuts.push({ along, middle, from, to });
  }
  return cuts;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Moves the places where a side should be to where it is, and tells how thick it is. */
function fitted(cuts: readonly Cut[]): { readonly cuts: readonly Cut[]; readonly thickness: number } {
  const thickness = median(cuts.map(({ from, to }) => to - from + 1));
  const off = median(
    cuts.filter(({ from, to }) => to - from < thickness + 2).map(({ from, to, middle }) => (from + to) / 2 - middle),
  );
  return { cuts: cuts.map((cut) => ({ ...cut, middle: cut.middle + off })), thickness };
}

const before = ({ from, middle }: Cut, thickness: number): boolean => from < middle - thickness / 2 - BEYOND;
const after = ({ to, middle }: Cut, thickness: number): boolean => to > middle + thickness / 2 + BEYOND;

/** True when strokes of something else go through a side. */
export function isCrossed(image: GreyImage, side: Stroke, direction: Direction): boolean {
  const { cuts, thickness } = fitted(cutsOf(image, side, axisOf(image, direction)));
  const through = cuts.filter((cut) => before(cut, thickness) && after(cut, thickness)).map(({ along }) => along);
  const places = through.filter((along, index) => index === 0 || along - (through[index - 1] ?? along) > APART);
  return places.length >= CROSSINGS;
}

/** Takes a side off the image; the strokes of letters that go through it or touch it are left. */
export function eraseSide(image: GreyImage, side: Stroke, direction: Direction): void {
  const axis = axisOf(image, direction);
  const { cuts, thickness } = fitted(cutsOf(image, side, axis));
  for (const cut of cuts) {
    if (before(cut, thickness) || after(cut, thickness)) continue;
    const [from, to] = [Math.max(0, cut.from - HALO), Math.min(axis.depth - 1, cut.to + HALO)];
    for (let at = from; at <= to; at++) image.shades[cut.along * axis.along + at * axis.across] = WHITE;
  }
}
