import type { Box } from '../model/block.ts';
import type { Area, QuarterTurn } from './pdf-page.ts';

/** A rectangle in PDF user space: y grows upwards. */
export interface UserBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Adds quarter turns; the result is 0 to 3. */
export const addTurns = (a: number, b: number): QuarterTurn => ((((a + b) % 4) + 4) % 4) as QuarterTurn;

/** Width and height of a page after quarter turns. */
export function turnedSize(width: number, height: number, turn: QuarterTurn): readonly [width: number, height: number] {
  return turn % 2 === 0 ? [width, height] : [height, width];
}

/**
 * Takes a point of user space into the frame in which text that runs `turn` quarter turns counter-clockwise becomes
 * upright: origin top left, y downwards.
 */
export function toUpright(page: UserBox, turn: QuarterTurn, x: number, y: number): readonly [x: number, y: number] {
  if (turn === 1) return [y - page.bottom, x - page.left];
  if (turn === 2) return [page.right - x, y - page.bottom];
  if (turn === 3) return [page.top - y, page.right - x];
  return [x - page.left, page.top - y];
}

/** The same for a rectangle. */
export function areaToUpright(page: UserBox, turn: QuarterTurn, box: UserBox): Area {
  const [x0, y0] = toUpright(page, turn, box.left, box.bottom);
  const [x1, y1] = toUpright(page, turn, box.right, box.top);
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) };
}

/** Turns an area of a page of `width` × `height` clockwise by quarter turns. */
export function turnArea(area: Area, width: number, height: number, turn: QuarterTurn): Area {
  const { left, top, right, bottom } = area;
  if (turn === 1) return { left: height - bottom, right: height - top, top: left, bottom: right };
  if (turn === 2) return { left: width - right, right: width - left, top: height - bottom, bottom: height - top };
  if (turn === 3) return { left: top, right: bottom, top: width - right, bottom: width - left };
  return area;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The box of an area, rounded to a tenth of a point. */
export const boxOf = ({ left, top, right, bottom }: Area): Box => ({
  x: tenth(left),
  y: tenth(top),
  width: tenth(right - left),
  height: tenth(bottom - top),
});
