import type { Area, Rule } from './pdf-page.ts';

/** Lines nearer than this (points) touch, or are one. */
const TOUCH = 3.5;
/** A frame of a stamp, points; the frame of a table is wider or higher. */
const LEAST = 20;
const WIDEST = 260;
const HIGHEST = 140;
/** A page with more upright lines is a drawing or a very fine table. */
const MOST_UPRIGHT = 300;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= TOUCH;

const areaOf = (one: Rule, other: Rule): Area => ({ left: one.x0, right: other.x0, top: one.y0, bottom: one.y1 });

const isSize = ({ left, right, top, bottom }: Area): boolean =>
  right - left >= LEAST && right - left <= WIDEST && bottom - top >= LEAST && bottom - top <= HIGHEST;

/** Boxes that four lines enclose without going on beyond a corner. */
function framesOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Area[] {
  if (vertical.length > MOST_UPRIGHT) return [];
  const uprights = vertical.toSorted((a, b) => a.x0 - b.x0);
  const isClosed = ({ left, right, top, bottom }: Area): boolean =>
    [top, bottom].every((y) =>
      horizontal.some((rule) => isSame(rule.y0, y) && isSame(rule.x0, left) && isSame(rule.x1, right)),
    );
  return uprights.flatMap((one, index) =>
    uprights
      .slice(index + 1)
      .filter((other) => isSame(one.y0, other.y0) && isSame(one.y1, other.y1))
      .map((other) => areaOf(one, other))
      .filter((area) => isSize(area) && isClosed(area)),
  );
}

const isAcross = (from: number, to: number, edge: number): boolean => from < edge - TOUCH && to > edge + TOUCH;
const isBetween = (at: number, from: number, to: number): boolean => at > from + TOUCH && at < to - TOUCH;

/** True when the line goes through a side of the box. */
function crosses({ x0, x1, y0, y1 }: Rule, { left, right, top, bottom }: Area): boolean {
  return y0 === y1
    ? isBetween(y0, top, bottom) && (isAcross(x0, x1, left) || isAcross(x0, x1, right))
    : isBetween(x0, left, right) && (isAcross(y0, y1, top) || isAcross(y0, y1, bottom));
}

const isWithin = ({ x0, x1, y0, y1 }: Rule, { left, right, top, bottom }: Area): boolean =>
  x0 >= left - TOUCH && x1 <= right + TOUCH && y0 >= top - TOUCH && y1 <= bottom + TOUCH;

/**
 * The lines without the frames of stamps that were pressed over a table: a box that lines of something else run into is
 * no part of it. No line of a table goes through the side of a box of its own.
 */
export function withoutCrossedFrames(horizontal: readonly Rule[], vertical: readonly Rule[]): [Rule[], Rule[]] {
  const all = [...horizontal, ...vertical];
  const crossed = framesOf(horizontal, vertical).filter((frame) => all.some((rule) => crosses(rule, frame)));
  const isLeft = (rule: Rule): boolean => !crossed.some((frame) => isWithin(rule, frame));
  return [horizontal.filter(isLeft), vertical.filter(isLeft)];
}
