import type { QuarterTurn } from '../../formats/pdf-page.ts';
import { withoutRim } from './border.ts';
import { freeBytes } from '../free-bytes.ts';
import { whitenPaper } from './paper.ts';
import { withoutLongRuns } from './long-runs.ts';
import type { GreyImage } from '../recogniser.ts';
import { level, turnBack } from './rotate.ts';
import { withoutSeals } from '../stamps/seals.ts';
import { shrink } from './shrink.ts';
import { findLean } from './skew.ts';
import { withoutSpecks } from './specks.ts';

/** Leaning less than this (radians; 0.1 degrees) is not worth the blur of turning. */
const LEAST_SKEW = 0.0017;
/** Resolution at which the direction of the lines is looked for. */
const LOOK_DPI = 75;
/** Lines that run down the page must show this much more clearly than lines across it. */
const CLEARLY = 1.3;

export interface PreparedImage {
  readonly image: GreyImage;
  /** Quarter turns (clockwise) from the upright text to the page as shown. */
  readonly turn: QuarterTurn;
  /** Radians by which the text leaned clockwise before it was made level. */
  readonly skew: number;
}

/** Makes the text of an image level, after turning it back by quarter turns. */
export function levelled(grey: GreyImage, turn: QuarterTurn): PreparedImage {
  const turned = turnBack(grey, turn);
  const { skew } = findLean(turned);
  if (Math.abs(skew) < LEAST_SKEW) return { image: turned, turn, skew: 0 };
  const image = level(turned, skew);
  if (turned !== grey) freeBytes(turned.shades);
  return { image, turn, skew };
}

export interface PageDirection {
  readonly grey: GreyImage;
  /** Quarter turns worth trying, the likeliest first; whether lines run up or down, only the words tell. */
  readonly turns: readonly QuarterTurn[];
}

/**
 * Shades of a page, and whether its lines run across or down; narrow columns of a table may leave that open. Changes the
 * image itself.
 */
export function readDirection(page: GreyImage): PageDirection {
  const grey = withoutSeals(withoutSpecks(withoutRim(whitenPaper(page))));
  const small = withoutLongRuns(shrink(grey, Math.max(1, Math.round(grey.dpi / LOOK_DPI))));
  const across = findLean(small).contrast;
  const down = findLean(turnBack(small, 1)).contrast;
  if (down > across * CLEARLY) return { grey, turns: [1, 3, 0, 2] };
  return { grey, turns: across > down * CLEARLY ? [0, 2] : [0, 2, 1, 3] };
}
