import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine } from '../recogniser.ts';
import { textBands } from './text-bands.ts';
import { inkByRow, inkStretches } from './text-rows.ts';

/** Shades darker than this are ink, also of print too faint for a recogniser. */
const FAINT = 200;
/** Inches of paper that part two words. */
const WORD_GAP = 0.05;
/** So many words in a row are print; fewer may be a signature, a seal or a dirty spot. */
const FEWEST_WORDS = 4;
/** Print has small letters within this factor of the usual height. */
const SAME_HEIGHT = 1.35;

const heightOf = ({ top, bottom }: Area): number => bottom - top;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Where the small letters of lines of print stand on a page, whether they can be read or not. */
export function printedLines(image: GreyImage, regions: readonly Area[]): Area[] {
  const found = regions.flatMap((region) =>
    textBands(inkByRow(image, region, FAINT), image.dpi).flatMap(({ top, bottom }): Area[] => {
      const band = { ...region, top: region.top + top, bottom: region.top + bottom };
      const words = inkStretches(image, band, WORD_GAP, FAINT);
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined || words.length < FEWEST_WORDS) return [];
      return [{ ...band, left: first.left, right: last.right }];
    }),
  );
  const usual = median(found.map(heightOf));
  return found.filter((band) => heightOf(band) < usual * SAME_HEIGHT && heightOf(band) > usual / SAME_HEIGHT);
}

const isOver = (word: Area, band: Area): boolean => {
  const middle = (band.top + band.bottom) / 2;
  return word.top < middle && word.bottom > middle && word.left < band.right && word.right > band.left;
};

/** How many lines of print within the text of a page are in none of the lines that were recognised on it. */
export function countUnread(printed: readonly Area[], lines: readonly RecognisedLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const [top, bottom] = [Math.min(...words.map((word) => word.top)), Math.max(...words.map((word) => word.bottom))];
  return printed.filter((band) => band.top > top && band.bottom < bottom && !words.some((word) => isOver(word, band)))
    .length;
}
