import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { inkGroups } from './ink-groups.ts';

/** What a Roman numeral of nothing but strokes is taken for, with the sign after it; with a digit it is rather the number 11. */
const STROKES = /^(?:(?=.{0,3}[ILH|[\]]|ll)[ILH|[\]lt]{1,4}|1II|I1I|II1)(?<end>[.,;:-]{0,2})$/u;
/** What is darker is ink: strokes run together where too much is, and break where too little is. */
const LEVELS = [180, 150, 205];
/** In font sizes: how far above and below the baseline the strokes reach, and how far beside the box of their word. */
const ABOVE = 0.85;
const BELOW = 0.25;
const BESIDE = 0.1;
/** In font sizes: how high and wide a stroke is with its serifs, how far its foot is from the baseline, and tops from each other. */
const LOWEST = 0.5;
const HIGHEST = 0.78;
const WIDEST = 0.38;
const OFF_LINE = 0.1;
const UNEVEN = 0.08;
/** In font sizes: from one stroke to the next. */
const NEAREST = 0.2;
const FARTHEST = 0.42;
const MOST = 3;
/** Certainty of a numeral whose strokes were counted, at least. */
const COUNTED = 0.9;

/** The tall signs of a word. */
function tallSigns(
  image: GreyImage,
  { baseline, size }: RecognisedLine,
  { left, right }: RecognisedWord,
  level: number,
): Area[] {
  const area: Area = {
    left: Math.max(0, Math.round(left - BESIDE * size)),
    right: Math.min(image.width, Math.round(right + BESIDE * size)),
    top: Math.max(0, Math.round(baseline - ABOVE * size)),
    bottom: Math.min(image.height, Math.round(baseline + BELOW * size)),
  };
  return inkGroups(image, area, level).filter(({ top, bottom }) => bottom - top >= LOWEST * size);
}

/** True when signs are strokes alike on one line, as near each other as in print. */
function areStems(signs: readonly Area[], { baseline, size }: RecognisedLine): boolean {
  const tops = signs.map(({ top }) => top);
  const middles = signs.map(({ left, right }) => (left + right) / 2);
  const isStem = ({ left, right, top, bottom }: Area): boolean =>
    bottom - top <= HIGHEST * size && right - left <= WIDEST * size && Math.abs(bottom - baseline) <= OFF_LINE * size;
  return (
    signs.every(isStem) &&
    Math.max(...tops) - Math.min(...tops) <= UNEVEN * size &&
    middles.slice(1).every((middle, index) => {
      const pitch = (middle - middles[index]!) / size;
      return pitch >= NEAREST && pitch <= FARTHEST;
    })
  );
}

/** How many strokes a word is in the ink; null when it is something else. */
function countStems(image: GreyImage, line: RecognisedLine, word: RecognisedWord): number | null {
  for (const level of LEVELS) {
    const signs = tallSigns(image, line, word, level);
    if (signs.length > 0 && signs.length <= MOST && areStems(signs, line)) return signs.length;
  }
  return null;
}

function readWord(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord {
  const end = STROKES.exec(word.text)?.groups?.end;
  const stems = end === undefined ? null : countStems(image, line, word);
  if (end === undefined || stems === null || stems + end.length < word.text.length) return word;
  return { ...word, text: 'I'.repeat(stems) + end, confidence: Math.max(COUNTED, word.confidence) };
}

/**
 * Counts the strokes of the Roman numerals I, II and III in the ink: the model takes them for letters and brackets, and
 * three of them for two, but never sees more than there are.
 *
 * @param lines of the image, in its pixels.
 */
export const readRomanStems = (image: GreyImage, lines: readonly RecognisedLine[]): RecognisedLine[] =>
  lines.map((line) => ({ ...line, words: line.words.map((word) => readWord(image, line, word)) }));
