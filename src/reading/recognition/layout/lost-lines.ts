import type { Area } from '../../formats/pdf-page.ts';
import { crop } from '../image/crop.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { movedLine } from './lone-regions.ts';
import { textRows } from './text-rows.ts';

/** What is darker is ink. */
const INK = 150;
/** Inches: how high a line of print is, and how wide at least. */
const LOWEST = 0.05;
const HIGHEST = 0.4;
const NARROWEST = 0.06;
/** Inches that stay around the ink of a line, and of paper around that. */
const AROUND_INK = 0.03;
const MARGIN = 0.1;
/** An image with more lines that were not read is a picture or handwriting. */
const MOST = 12;
/** What is less certain is no print. */
const LEAST_CERTAIN = 0.7;
const WRITTEN = /[\p{L}\d]/u;

/** Stretches of rows of pixels that no word is in and that have room for a line, each with some rows around it. */
function bareRows({ width, height, dpi }: GreyImage, words: readonly RecognisedWord[]): Area[] {
  const found: Area[] = [];
  const [least, around] = [LOWEST * dpi, Math.round(AROUND_INK * dpi)];
  let end = 0;
  for (const { top, bottom } of [...words.toSorted((a, b) => a.top - b.top), { top: height, bottom: height }]) {
    if (Math.min(top, height) - end >= least) {
      const area = { top: Math.max(0, Math.floor(end) - around), bottom: Math.min(height, Math.ceil(top) + around) };
      found.push({ left: 0, right: width, ...area });
    }
    end = Math.max(end, bottom);
  }
  return found;
}

/** Lines of print in an image that no word of `lines` is in. */
export function lostLines(image: GreyImage, lines: readonly RecognisedLine[]): Area[] {
  const { dpi } = image;
  const words = lines.flatMap((line) => line.words);
  const rows = bareRows(image, words).flatMap((area) => textRows(image, area, INK));
  return rows.flatMap(({ top, bottom, stretches }) => {
    const left = Math.min(...stretches.map((one) => one.left));
    const right = Math.max(...stretches.map((one) => one.right));
    const isPrint = bottom - top >= LOWEST * dpi && bottom - top <= HIGHEST * dpi && right - left >= NARROWEST * dpi;
    const middle = (top + bottom) / 2;
    const isRead = words.some((word) => word.top < middle && word.bottom > middle);
    return isPrint && !isRead ? [{ left, top, right, bottom }] : [];
  });
}

const isCertain = ({ words }: RecognisedLine): boolean =>
  words.every(({ confidence }) => confidence >= LEAST_CERTAIN) && words.some(({ text }) => WRITTEN.test(text));

/**
 * The lines with those that were lost, each read alone: of lines below each other a short one, such as the last of a
 * paragraph with nothing but a year, is now and then taken for specks.
 *
 * @param image regions of a page below each other; text stands nowhere beside other text.
 * @param read recognises an image.
 */
export async function withLostLines(
  image: GreyImage,
  lines: readonly RecognisedLine[],
  read: (image: GreyImage) => Promise<readonly RecognisedLine[]>,
): Promise<readonly RecognisedLine[]> {
  const lost = lostLines(image, lines);
  if (lost.length > MOST) return lines;
  const around = AROUND_INK * image.dpi;
  const found: RecognisedLine[] = [];
  for (const { left, top, right, bottom } of lost) {
    const area = { left: left - around, top: top - around, right: right + around, bottom: bottom + around };
    const part = crop(image, area, Math.round(MARGIN * image.dpi));
    const again = (await read(part.image)).filter(isCertain);
    found.push(...again.map((line) => movedLine(line, part.left, part.top)));
  }
  return [...lines, ...found];
}
