import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { inkGroups } from './ink-groups.ts';

/** The line with the number and symbol of a document (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
const NUMBER_LINE = /^S[ốỐôo]\s{0,2}[:;.,]/u;
const NUMBER = /^\d{1,5}$/u;
const SIGN = /^[-/]{1,3}\p{Lu}[\p{Lu}/-]{1,30}(?:TTg|TTr)?$/u;
const SYMBOL = /^(?<number>\d{1,5})[-/]{1,3}\p{Lu}[\p{Lu}/-]{1,30}(?:TTg|TTr)?$/u;
/** In font sizes: how far above and below the baseline a line is looked at; how high capitals are at least. */
const ABOVE = 0.85;
const BELOW = 0.25;
const LOWEST_CAPITAL = 0.5;
/** In font sizes: how wide a digit is, and how far tops and feet of printed signs are from those of others. */
const DIGIT = 0.5;
const OFF = 0.06;
/** In font sizes: a pale stroke takes no more of the space between a number and its sign. */
const WIDEST_GAP = 0.5;
/** What is darker is ink. */
const INK = 180;
/** Certainty of what was printed in one piece, whatever single letters of it look like. */
const PRINTED = 0.7;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The tall signs of a word, digits and capitals. */
function tallSigns(image: GreyImage, { baseline, size }: RecognisedLine, { left, right }: RecognisedWord): Area[] {
  const area = {
    left: Math.max(0, Math.round(left) - 1),
    right: Math.min(image.width, Math.round(right) + 1),
    top: Math.max(0, Math.round(baseline - ABOVE * size)),
    bottom: Math.min(image.height, Math.round(baseline + BELOW * size)),
  };
  return inkGroups(image, area, INK).filter(({ top, bottom }) => bottom - top >= LOWEST_CAPITAL * size);
}

/** True when the digits stand on one line with the capitals behind them and are as high: no hand writes so. */
function isPrinted(image: GreyImage, line: RecognisedLine, word: RecognisedWord, digits: number): boolean {
  const signs = tallSigns(image, line, word);
  const end = word.left + (digits + 0.5) * DIGIT * line.size;
  const ofNumber = signs.filter(({ left, right }) => (left + right) / 2 < end).slice(0, digits);
  const others = signs.filter((sign) => !ofNumber.includes(sign));
  if (ofNumber.length === 0 || others.length < 2) return false;
  const [top, bottom] = [median(others.map((one) => one.top)), median(others.map((one) => one.bottom))];
  const off = OFF * line.size;
  return ofNumber.every((one) => Math.abs(one.top - top) <= off && Math.abs(one.bottom - bottom) <= off);
}

/** The number and its sign as one word, where they stand as near as print does. */
function joined({ size }: RecognisedLine, number: RecognisedWord, sign: RecognisedWord): RecognisedWord | null {
  const isNear = sign.left - number.right <= WIDEST_GAP * size;
  if (!isNear || !NUMBER.test(number.text) || !SIGN.test(sign.text)) return null;
  return {
    text: number.text + sign.text,
    left: number.left,
    right: sign.right,
    top: Math.min(number.top, sign.top),
    bottom: Math.max(number.bottom, sign.bottom),
    confidence: Math.min(number.confidence, sign.confidence),
  };
}

/** The symbol of a line, with the number of its words; a number that stands apart from its sign takes two. */
function symbolAt(line: RecognisedLine, at: number): { readonly word: RecognisedWord; readonly words: number } | null {
  const [word, next] = [line.words[at], line.words[at + 1]];
  if (word === undefined) return null;
  if (SYMBOL.test(word.text)) return { word, words: 1 };
  const both = next === undefined ? null : joined(line, word, next);
  return both === null ? null : { word: both, words: 2 };
}

function withTrust(image: GreyImage, line: RecognisedLine): RecognisedLine {
  if (!NUMBER_LINE.test(line.words[0]?.text ?? '')) return line;
  const symbol = symbolAt(line, 1);
  const number = SYMBOL.exec(symbol?.word.text ?? '')?.groups?.number;
  if (symbol === null || number === undefined) return line;
  const isSure = symbol.words === 1 && symbol.word.confidence >= PRINTED;
  if (isSure || !isPrinted(image, line, symbol.word, number.length)) return line;
  const word = { ...symbol.word, confidence: Math.max(PRINTED, symbol.word.confidence) };
  return { ...line, words: line.words.toSpliced(1, symbol.words, word) };
}

/**
 * Makes the number and symbol of a document sure enough to be trusted where its ink shows that they were printed as one:
 * on coarse scans a single letter that hardly fits makes the whole word doubtful, as handwriting does.
 *
 * @param lines of the image, in its pixels.
 */
export const trustPrintedSymbols = (image: GreyImage, lines: readonly RecognisedLine[]): RecognisedLine[] =>
  lines.map((line) => withTrust(image, line));
