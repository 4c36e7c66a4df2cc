import type { Area, Rule } from './pdf-page.ts';

/** Lines nearer than this (points) touch, or are one. */
const TOUCH = 3.5;
/** A frame of a stamp, points; the frame of a table is wider or higher. */
const LEAST = 20;
const WIDEST = 260;
const HIGHEST = 140;
/** A page with more level lines is a drawing or a very fine table. */
const MOST_LEVEL = 300;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= TOUCH;

const isSize = ({ left, right, top, bottom }: Area): boolean =>
  right - left >= LEAST && right - left <= WIDEST && bottom - top >= LEAST && bottom - top <= HIGHEST;

interface Frame {
  readonly area: Area;
  /** Worn prints lose a side. */
  readonly isWhole: boolean;
}

/** Boxes that lines enclose without going on beyond a corner: top, bottom, and one side or both. */
function framesOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Frame[] {
  if (horizontal.length > MOST_LEVEL) return [];
  const levels = horizontal.toSorted((a, b) => a.y0 - b.y0);
  const sidesOf = ({ left, right, top, bottom }: Area): number =>
    [left, right].filter((x) =>
      vertical.some((rule) => isSame(rule.x0, x) && isSame(rule.y0, top) && isSame(rule.y1, bottom)),
    ).length;
  return levels.flatMap((upper, index) =>
    levels
      .slice(index + 1)
      .filter((lower) => isSame(upper.x0, lower.x0) && isSame(upper.x1, lower.x1))
      .map((lower): Area => ({ left: upper.x0, right: upper.x1, top: upper.y0, bottom: lower.y0 }))
      .filter(isSize)
      .map((area) => ({ area, sides: sidesOf(area) }))
      .flatMap(({ area, sides }) => (sides === 0 ? [] : [{ area, isWhole: sides === 2 }])),
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

/** True when the line ends inside of the box and goes on outside of it. */
function endsIn({ x0, x1, y0, y1 }: Rule, { left, right, top, bottom }: Area): boolean {
  const isIn = (x: number, y: number): boolean => isBetween(x, left, right) && isBetween(y, top, bottom);
  const isOut = (x: number, y: number): boolean =>
    x < left - TOUCH || x > right + TOUCH || y < top - TOUCH || y > bottom + TOUCH;
  return (isIn(x0, y0) && isOut(x1, y1)) || (isIn(x1, y1) && isOut(x0, y0));
}

const isWithin = ({ x0, x1, y0, y1 }: Rule, { left, right, top, bottom }: Area): boolean =>
  x0 >= left - TOUCH && x1 <= right + TOUCH && y0 >= top - TOUCH && y1 <= bottom + TOUCH;

/**
 * The lines without the frames of stamps that were pressed over a table: a box that lines of something else run into is
 * no part of it. No line of a table goes through the side of a box of its own.
 */
export function withoutCrossedFrames(horizontal: readonly Rule[], vertical: readonly Rule[]): [Rule[], Rule[]] {
  const all = [...horizontal, ...vertical];
  const crossed = framesOf(horizontal, vertical).filter(({ area, isWhole }) =>
    all.some((rule) => (isWhole && crosses(rule, area)) || endsIn(rule, area)),
  );
  const isLeft = (rule: Rule): boolean => !crossed.some(({ area }) => isWithin(rule, area));
  return [horizontal.filter(isLeft), vertical.filter(isLeft)];
}
