import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { inkGroups } from './ink-groups.ts';
import { darkestIn, PALE, spreadOf } from './sign-ink.ts';

/** A number that may have lost its point, and one that has it. */
const NUMBER = /^(?=.{2,7}$)(?<whole>\d{1,6})(?:(?<sign>[.,])\d{1,3})?$/u;
const WITH_POINT = /^\d{1,3}[.,]\d{1,3}$/u;
/** What is darker is ink: two digits run into each other where too much is, and a point is lost where too little is. */
const LEVELS = [165, 195];
/** In font sizes: how far above and below the baseline digits and points reach, and how high digits are at least. */
const ABOVE = 0.85;
const BELOW = 0.25;
const LOWEST_DIGIT = 0.5;
/** In font sizes: how high and wide points and commas are, and how far from the baseline their feet. */
const SMALLEST = 0.05;
const WIDEST_POINT = 0.2;
const HIGHEST_POINT = 0.3;
const HIGHEST_FOOT = 0.05;
/** Spread of the ink and a third of its reach below the baseline, in font sizes: more is a comma, and clearly is or is none. */
const REACH = 0.3;
const COMMA = 0.04;
const CLEAR_COMMA = 0.06;
const CLEAR_POINT = 0.036;

const isDigit = ({ top, bottom }: Area, size: number): boolean => bottom - top >= LOWEST_DIGIT * size;

function isPoint({ left, top, right, bottom }: Area, { baseline, size }: RecognisedLine): boolean {
  const [wide, high] = [right - left, bottom - top];
  const hasSize =
    Math.min(wide, high) >= SMALLEST * size && wide <= WIDEST_POINT * size && high <= HIGHEST_POINT * size;
  return hasSize && baseline - bottom <= HIGHEST_FOOT * size;
}

/** The sign of a small group of ink; what was read stays unless another is clear. */
function signOf(image: GreyImage, box: Area, { baseline, size }: RecognisedLine, read?: string): string {
  const tail = spreadOf(image, box, size) + (REACH * (box.bottom - baseline)) / size;
  const isClear = tail >= CLEAR_COMMA || (tail <= CLEAR_POINT && darkestIn(image, box) < PALE);
  if (read !== undefined && !isClear) return read;
  return tail >= COMMA ? ',' : '.';
}

/** Digits with the point that the ink shows between them; null when it shows other digits, or more. */
function withPoint(
  image: GreyImage,
  line: RecognisedLine,
  word: RecognisedWord,
  level: number,
  read?: string,
): string | null {
  const { baseline, size } = line;
  const area: Area = {
    left: Math.max(0, Math.round(word.left) - 1),
    right: Math.min(image.width, Math.round(word.right) + 1),
    top: Math.max(0, Math.round(baseline - ABOVE * size)),
    bottom: Math.min(image.height, Math.round(baseline + BELOW * size)),
  };
  const groups = inkGroups(image, area, level);
  if (!groups.every((box) => isDigit(box, size) || isPoint(box, line))) return null;
  const digits = word.text.match(/\d/gu) ?? [];
  if (groups.filter((box) => isDigit(box, size)).length !== digits.length) return null;
  const text = groups.map((box) => (isDigit(box, size) ? digits.shift() : signOf(image, box, line, read))).join('');
  return WITH_POINT.test(text) ? text : null;
}

function readNumber(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord {
  const parts = NUMBER.exec(word.text)?.groups;
  if (parts === undefined) return word;
  for (const level of LEVELS) {
    const text = withPoint(image, line, word, level, parts.sign);
    const isElsewhere = parts.sign !== undefined && text?.search(/[.,]/u) !== parts.whole?.length;
    if (text !== null && !isElsewhere) return { ...word, text };
  }
  return word;
}

/**
 * Puts back the point or comma within a number where the ink shows all its digits and one small sign between them at
 * their feet: to the model a pale point is paper. Where it was read, it is told whether it has a tail.
 *
 * @param lines of the image, in its pixels.
 */
export const readLostPoints = (image: GreyImage, lines: readonly RecognisedLine[]): RecognisedLine[] =>
  lines.map((line) => ({ ...line, words: line.words.map((word) => readNumber(image, line, word)) }));
