import type { Area, Rule } from '../../formats/pdf-page.ts';
import { crop } from '../image/crop.ts';
import { eraseStamp } from './erase-stamp.ts';
import { isCrossed } from './frame-side.ts';
import { withoutLongRuns } from '../image/long-runs.ts';
import { isMailStamp } from './mail-stamp.ts';
import type { GreyImage, RecognisedLine, Recogniser } from '../recogniser.ts';
import { level } from '../image/rotate.ts';
import { boxOf, findStampFrames, type StampFrame } from './stamp-frames.ts';
import { rulesInto } from './stamp-ground.ts';
import { textRows } from '../layout/text-rows.ts';

/** Inches of paper around the words of a stamp when they are recognised. */
const MARGIN = 0.1;

/** Inches that print reaches down at least in a frame of several lines, and the certainty of a word that was read. */
const SEVERAL_LINES = 0.4;
const READ = 0.6;

interface Content {
  /** What is written in a frame, as text. */
  readonly text: string;
  /** Several lines of print, no word of which can be read. */
  readonly isUnreadable: boolean;
}

/** How far print reaches down in an image, in inches. */
function printHeight(image: GreyImage): number {
  const { width, height, dpi } = image;
  const rows = textRows(image, { left: 0, top: 0, right: width, bottom: height });
  return ((rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0)) / dpi;
}

async function contentOf(
  image: GreyImage,
  frame: StampFrame,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<Content> {
  const { top } = frame;
  const box = boxOf(frame);
  const margin = MARGIN * image.dpi;
  const inner = {
    left: box.left - margin,
    right: box.right + margin,
    top: box.top - margin,
    bottom: box.bottom + margin,
  };
  const upright = level(crop(image, inner).image, Math.atan((top.last - top.first) / (top.to - top.from)));
  const print = withoutLongRuns(upright);
  const lines = await recogniser.recognise(print, signal);
  const isUnreadable =
    lines.every(({ words }) => words.every(({ confidence }) => confidence < READ)) &&
    printHeight(print) >= SEVERAL_LINES;
  const text = lines.map(({ words }: RecognisedLine) => words.map(({ text: word }) => word).join(' ')).join('\n');
  return { text, isUnreadable };
}

/** True for a frame with lines inside, as small tables have them. */
function isRuled(rules: readonly Rule[], { left, right, top, bottom }: Area, dpi: number): boolean {
  const within = MARGIN * dpi;
  return rules.some(({ x0, x1, y0, y1 }) => {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    return x > left + within && x < right - within && y > top + within && y < bottom - within;
  });
}

function isPressedOver(image: GreyImage, { top, bottom, left, right }: StampFrame): boolean {
  return (
    isCrossed(image, top, 'across') ||
    isCrossed(image, bottom, 'across') ||
    isCrossed(image, left, 'down') ||
    isCrossed(image, right, 'down')
  );
}

/**
 * Takes stamps with a frame off a level page: those of incoming mail (dấu "ĐẾN", Nghị định 30/2020/NĐ-CP), known by their
 * words, others that were pressed over text or over a table, and those that say nothing that can be read. What the page
 * says below them is left where it can be told from the stamp. Changes the image itself.
 *
 * @param rules ruling lines in pixels.
 * @returns what the stamps say, one text each; "" where that cannot be read.
 */
export async function liftStamps(
  image: GreyImage,
  rules: readonly Rule[],
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<string[]> {
  const stamps: string[] = [];
  for (const frame of findStampFrames(image)) {
    const { text, isUnreadable } = await contentOf(image, frame, recogniser, signal);
    const isMail = isMailStamp(text);
    const isOver = isPressedOver(image, frame) || rulesInto(rules, boxOf(frame), image.dpi).length > 0;
    if (!isOver && !isMail && (!isUnreadable || isRuled(rules, boxOf(frame), image.dpi))) continue;
    eraseStamp(image, frame, rules, isOver);
    stamps.push(isMail ? text : '');
  }
  return stamps;
}
