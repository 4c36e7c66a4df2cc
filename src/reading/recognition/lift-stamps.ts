import type { Rule } from '../formats/pdf-page.ts';
import { crop } from './crop.ts';
import { eraseStamp } from './erase-stamp.ts';
import { isCrossed } from './frame-side.ts';
import { withoutLongRuns } from './long-runs.ts';
import { isMailStamp } from './mail-stamp.ts';
import type { GreyImage, RecognisedLine, Recogniser } from './recogniser.ts';
import { level } from './rotate.ts';
import { boxOf, findStampFrames, type StampFrame } from './stamp-frames.ts';
import { rulesInto } from './stamp-ground.ts';

/** Inches of paper around the words of a stamp when they are recognised. */
const MARGIN = 0.1;

/** What is written in a frame, as text. */
async function wordsIn(
  image: GreyImage,
  frame: StampFrame,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<string> {
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
  const lines = await recogniser.recognise(withoutLongRuns(upright), signal);
  return lines.map(({ words }: RecognisedLine) => words.map(({ text }) => text).join(' ')).join('\n');
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
 * words, and others that were pressed over text or over a table. What the page says below them is left where it can be told
 * from the stamp. Changes the image itself.
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
    const text = await wordsIn(image, frame, recogniser, signal);
    const isMail = isMailStamp(text);
    const isOver = isPressedOver(image, frame) || rulesInto(rules, boxOf(frame), image.dpi).length > 0;
    if (!isOver && !isMail) continue;
    eraseStamp(image, frame, rules, isOver);
    stamps.push(isMail ? text : '');
  }
  return stamps;
}
