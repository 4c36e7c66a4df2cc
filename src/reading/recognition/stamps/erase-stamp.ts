import type { Rule } from '../../formats/pdf-page.ts';
import { eraseSide } from './frame-side.ts';
import type { GreyImage } from '../recogniser.ts';
import { type IsWritten, linesBeside, rulesInto } from './stamp-ground.ts';
import { boxOf, placeOn, type StampFrame } from './stamp-frames.ts';
import type { Stroke } from './straight-strokes.ts';

const WHITE = 255;
/** Inches to either side of the middle of a ruling line that belong to it. */
const RULE = 0.012;
/** Inches from a ruling line to a side of a stamp that fell on it, and how far it goes on beyond; letters go on less. */
const OFF_RULE = 0.03;
const GOES_ON = 0.25;
/** Inches that a piece of a cut letter reaches into a row at most, and shades that belong to it. */
const REMAINS = 0.05;
const GREY = 220;

/**
 * Takes away what is left of letters of a stamp along the edge of a row that was kept: pieces of ink that end near it. Letters
 * and their diacritics in the row reach farther, or not to its edge.
 */
function eraseRemains(image: GreyImage, frame: StampFrame, y: number, towards: 1 | -1): void {
  const { width, shades, dpi } = image;
  const depth = Math.round(REMAINS * dpi);
  const isInk = (x: number, step: number): boolean =>
    step >= 0 && x >= 0 && x < width && (shades[(y + step * towards) * width + x] ?? WHITE) < GREY;
  const seen = new Set<number>();
  const from = Math.ceil(placeOn(frame.left, y));
  for (let x = from; x <= placeOn(frame.right, y); x++) {
    if (seen.has(x) || !isInk(x, 0)) continue;
    const piece = [x];
    seen.add(x);
    let isLetter = false;
    for (const at of piece) {
      const [column, step] = [at % width, Math.floor(at / width)];
      if (step >= depth) isLetter = true;
      for (let below = step - 1; below <= Math.min(depth, step + 1); below++) {
        for (let beside = column - 1; beside <= column + 1; beside++) {
          const next = below * width + beside;
          if (!isInk(beside, below) || seen.has(next)) continue;
          seen.add(next);
          piece.push(next);
        }
      }
    }
    if (isLetter) continue;
    for (const at of piece) shades[(y + Math.floor(at / width) * towards) * width + (at % width)] = WHITE;
  }
}

/**
 * Takes away what a frame holds, but for lines of text that go on beside it and the ruling lines of a table below it. A
 * line goes on at the side of the frame that no ruling line parts it from.
 */
function eraseWithin(image: GreyImage, frame: StampFrame, rules: readonly Rule[], keepsText: boolean): void {
  const { width, height, shades, dpi } = image;
  const box = boxOf(frame);
  const under = rulesInto(rules, box, dpi);
  const [toLeft, toRight] = keepsText ? linesBeside(image, box) : [() => false, () => false];
  const thick = RULE * dpi;
  for (let y = Math.ceil(box.top); y <= Math.min(height - 1, box.bottom); y++) {
    const [from, to] = [Math.ceil(placeOn(frame.left, y)), Math.floor(placeOn(frame.right, y))];
    const [isLeft, isRight] = [toLeft(y), toRight(y)];
    const upright = under.filter(({ y0, y1 }) => y0 !== y1 && y >= y0 - thick && y <= y1 + thick).map(({ x0 }) => x0);
    const [first, last] = [Math.min(to + 1, ...upright), Math.max(from - 1, ...upright)];
    const level = under.filter(({ y0, y1 }) => y0 === y1 && Math.abs(y - y0) <= thick);
    for (let x = Math.max(0, from); x <= Math.min(width - 1, to); x++) {
      if (y <= placeOn(frame.top, x) || y >= placeOn(frame.bottom, x)) continue;
      const isKept = x < first ? isLeft || (upright.length === 0 && isRight) : x > last ? isRight : isLeft || isRight;
      const isRule = upright.some((x0) => Math.abs(x - x0) <= thick) || level.some(({ x0, x1 }) => x >= x0 && x <= x1);
      if (!isKept && !isRule) shades[y * width + x] = WHITE;
    }
  }
  const isKeptRow: IsWritten = (y) => toLeft(y) || toRight(y);
  for (let y = Math.ceil(box.top); y <= Math.min(height - 1, box.bottom); y++) {
    if (isKeptRow(y) && !isKeptRow(y - 1)) eraseRemains(image, frame, y, 1);
    if (isKeptRow(y) && !isKeptRow(y + 1)) eraseRemains(image, frame, y, -1);
  }
}

const turned = ({ x0, x1, y0, y1 }: Rule): Rule => ({ x0: y0, x1: y1, y0: x0, y1: x1 });

/** The part of a level side that lies outside of the table when the side fell on one of its ruling lines. */
function outsideTable(side: Stroke, rules: readonly Rule[], under: readonly Rule[], dpi: number): Stroke {
  const [off, beyond] = [OFF_RULE * dpi, GOES_ON * dpi];
  const isOn = ({ y0, y1 }: Rule): boolean => y0 === y1 && Math.abs(y0 - (side.first + side.last) / 2) <= off;
  const on = rules.filter(isOn);
  const edges = under.filter(({ y0, y1 }) => y0 !== y1).map(({ x0 }) => x0);
  const from = on.some(({ x0 }) => x0 < side.from - beyond) ? Math.max(side.from, ...edges) : side.from;
  const to = on.some(({ x1 }) => x1 > side.to + beyond) ? Math.min(side.to, ...edges) : side.to;
  return { from, to, first: placeOn(side, from), last: placeOn(side, to) };
}

/**
 * Takes a stamp off the image, which it changes.
 *
 * @param rules ruling lines in pixels.
 * @param keepsText whether the stamp was pressed over text, which is left.
 */
export function eraseStamp(image: GreyImage, frame: StampFrame, rules: readonly Rule[], keepsText: boolean): void {
  eraseWithin(image, frame, rules, keepsText);
  const under = rulesInto(rules, boxOf(frame), image.dpi);
  for (const side of [frame.top, frame.bottom]) eraseSide(image, outsideTable(side, rules, under, image.dpi), 'across');
  for (const side of [frame.left, frame.right])
    eraseSide(image, outsideTable(side, rules.map(turned), under.map(turned), image.dpi), 'down');
}
