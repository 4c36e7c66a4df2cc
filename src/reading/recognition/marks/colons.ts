import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { inkGroups, inkRows } from './ink-groups.ts';

const COLON = /[:;]$/u;
/** In font sizes: how far above and below the baseline the two signs reach, how wide they are, how high their dot is. */
const ABOVE = 0.7;
const BELOW = 0.3;
const WIDEST = 0.25;
const HIGHEST_DOT = 0.25;
/** In font sizes: how far beyond its word the sign may end. */
const BEYOND = 0.1;
/** Height of the lower part by that of the dot above it: a tail makes it twice as high, the stem of an i four times. */
const HAS_TAIL = 1.5;
const HAS_STEM = 2.7;
const HAS_NONE = 1.25;

/** The sign that ends a word, by its ink; null when it shows neither. */
function signAt(
  image: GreyImage,
  { baseline, size }: RecognisedLine,
  { right, left }: RecognisedWord,
): ':' | ';' | null {
  const area: Area = {
    left: Math.max(0, Math.round(Math.max(left, right - size))),
    right: Math.min(image.width, Math.round(right + BEYOND * size)),
    top: Math.max(0, Math.round(baseline - ABOVE * size)),
    bottom: Math.min(image.height, Math.round(baseline + BELOW * size)),
  };
  const box = inkGroups(image, area).at(-1);
  if (box === undefined || box.right - box.left > WIDEST * size) return null;
  const [dot, lower, ...more] = inkRows(image, box).map(({ top, bottom }) => bottom - top);
  if (dot === undefined || lower === undefined || more.length > 0 || dot > HIGHEST_DOT * size) return null;
  if (lower >= HAS_TAIL * dot) return lower < HAS_STEM * dot ? ';' : null;
  return lower <= HAS_NONE * dot ? ':' : null;
}

const endingIn = (word: RecognisedWord, sign: string): RecognisedWord => ({
  ...word,
  text: word.text.slice(0, -1) + sign,
});

/**
 * Tells the colon from the semicolon at the end of words by their ink: the model takes the tail for part of the line below.
 *
 * @param lines of the image, in its pixels.
 */
export const readColons = (image: GreyImage, lines: readonly RecognisedLine[]): RecognisedLine[] =>
  lines.map((line) => ({
    ...line,
    words: line.words.map((word) => {
      const sign = COLON.test(word.text) ? signAt(image, line, word) : null;
      return sign === null ? word : endingIn(word, sign);
    }),
  }));
