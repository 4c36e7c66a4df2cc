import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { inkGroups } from './ink-groups.ts';
import { darkestIn, PALE } from './sign-ink.ts';

const WITHOUT_SIGN = /[\p{L}\d]$/u;
/** What is darker is ink. */
const INK = 165;
/** In font sizes: how far from the end of a word, and above and below the baseline, its ink is looked at. */
const BEFORE = 0.6;
const BEYOND = 0.35;
const ABOVE = 0.7;
const BELOW = 0.25;
/** In font sizes: how wide and high points and commas are, and from which height a comma. */
const SMALLEST = 0.06;
const WIDEST = 0.2;
const HIGHEST = 0.3;
const COMMA = 0.2;
/** In font sizes: how far above and below the baseline its foot is, how far the sign is from the letter before it and the next word. */
const ABOVE_LINE = 0.04;
const BELOW_LINE = 0.2;
const GAP = 0.02;
const SPACE = 0.15;
/** In font sizes: how far within the box of its word the sign may begin. */
const INSIDE = 0.25;

/** The ink at the end of a word: what ends it, and what stands before that. */
function endOf(image: GreyImage, { baseline, size }: RecognisedLine, word: RecognisedWord, next: number): Area[] {
  const area: Area = {
    left: Math.max(0, Math.round(word.right - BEFORE * size)),
    right: Math.round(Math.min(image.width, word.right + BEYOND * size, next)),
    top: Math.max(0, Math.round(baseline - ABOVE * size)),
    bottom: Math.min(image.height, Math.round(baseline + BELOW * size)),
  };
  return inkGroups(image, area, INK).slice(-2);
}

/** The point or comma that ends a word in the ink; null when the ink shows none, or is too pale to tell it from a speck. */
function signAfter(
  image: GreyImage,
  line: RecognisedLine,
  word: RecognisedWord,
  next: number,
): { readonly sign: string; readonly right: number } | null {
  const { baseline, size } = line;
  const [letter, box] = endOf(image, line, word, next);
  if (letter === undefined || box === undefined) return null;
  const [wide, high, foot] = [box.right - box.left, box.bottom - box.top, box.bottom - baseline];
  const hasSize = Math.min(wide, high) >= SMALLEST * size && wide <= WIDEST * size && high <= HIGHEST * size;
  const stands = foot >= -ABOVE_LINE * size && foot <= BELOW_LINE * size;
  const isApart = box.left - letter.right >= GAP * size && next - box.right >= SPACE * size;
  const isOwn = box.left >= word.right - INSIDE * size;
  if (!hasSize || !stands || !isApart || !isOwn || darkestIn(image, box) >= PALE) return null;
  return { sign: high >= COMMA * size ? ',' : '.', right: box.right };
}

/**
 * Puts back the points and commas at the end of words that the recogniser lost, where the ink shows them dark and clear.
 *
 * @param lines of the image, in its pixels.
 */
export const readLostEndSigns = (image: GreyImage, lines: readonly RecognisedLine[]): RecognisedLine[] =>
  lines.map((line) => ({
    ...line,
    words: line.words.map((word, index) => {
      if (!WITHOUT_SIGN.test(word.text)) return word;
      const found = signAfter(image, line, word, line.words[index + 1]?.left ?? Number.POSITIVE_INFINITY);
      return found === null
        ? word
        : { ...word, text: word.text + found.sign, right: Math.max(word.right, found.right) };
    }),
  }));
