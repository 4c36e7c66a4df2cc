import { enlarged } from '../image/enlarge.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';

/** Words less certain than this are doubtful. */
export const DOUBTFUL = 0.8;
/** Words as uncertain as this are no words but specks. */
export const NO_WORD = 0.5;
/** A sure reading that two others contradict leaves a doubt. */
const SURE = 0.9;
/** Certainty, at most, of what was read otherwise another time: it is told as a doubt. */
const CONTESTED = 0.85;
/** The third look is at an image so much lower: numerals that were lost or blurred are often found in wider print. */
const LOWER = 0.8;
/** Signs within and after numbers: they are small enough to be lost. */
const SIGNS = /[.,/]/gu;

export type Lines = readonly RecognisedLine[];
export type Read = (image: GreyImage) => Promise<Lines>;

export const wordsOf = (lines: Lines): RecognisedWord[] => lines.flatMap(({ words }) => words);

export const textOf = (lines: Lines): string =>
  wordsOf(lines)
    .map(({ text }) => text)
    .join(' ');

/** That of the least certain word. */
export const certainty = (lines: Lines): number =>
  lines.length === 0 ? NO_WORD : Math.min(...wordsOf(lines).map(({ confidence }) => confidence));

export const surer = (one: Lines, other: Lines): Lines => (certainty(other) > certainty(one) ? other : one);

const withoutSigns = (lines: Lines): string => textOf(lines).replaceAll(SIGNS, '');

const agree = (one: Lines, other: Lines): boolean => one.length > 0 && withoutSigns(one) === withoutSigns(other);

/** Of readings that agree the one with more signs; with as many the one with a point at its end, or the first. */
function complete(one: Lines, other: Lines): Lines {
  const [text, otherText] = [textOf(one), textOf(other)];
  if (text === otherText) return surer(one, other);
  const isBetter =
    otherText.length === text.length ? otherText === text.replace(/,$/u, '.') : otherText.length > text.length;
  return isBetter ? other : one;
}

const contested = (lines: Lines): Lines =>
  lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, confidence: Math.min(CONTESTED, word.confidence) })),
  }));

/** Reads an image squeezed to a lower one; places are those of the image itself. */
export async function readLower(image: GreyImage, read: Read): Promise<Lines> {
  const height = Math.max(1, Math.round(image.height * LOWER));
  const by = image.height / height;
  const lines = await read(enlarged(image, { ...image, height }));
  return lines.map((line) => ({
    baseline: line.baseline * by,
    size: line.size * by,
    words: line.words.map((word) => ({ ...word, top: word.top * by, bottom: word.bottom * by })),
  }));
}

/**
 * What two of three readings agree on, of a number or a label, which no neighbours bear out; of three different ones the
 * surest, as a doubt.
 *
 * @param part what was read `first` within a larger image, and the way back to it.
 * @param read recognises an image.
 */
export async function readThrice(
  part: { readonly image: GreyImage; readonly toPage: (lines: Lines) => Lines },
  first: Lines,
  read: Read,
): Promise<Lines> {
  const { image, toPage } = part;
  const second = toPage(await read(image));
  if (agree(first, second)) return complete(first, second);
  const third = toPage(await readLower(image, read));
  if (agree(first, third)) return complete(first, third);
  if (agree(second, third))
    return certainty(first) < SURE ? complete(second, third) : contested(complete(second, third));
  return contested([second, third].reduce(surer, first));
}
