import { type HocrLine, readHocr } from './hocr.ts';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

const PERCENT = 100;
/** Height of a row as Tesseract measures it, from the deepest descender to the highest ascender, in font sizes. */
const ROW_HEIGHT = 0.98;
/** Lines within this factor of the page's usual size have that size: x-heights are misjudged under many diacritics. */
const SAME_SIZE = 1.26;

/** A word has a letter or digit, or is a sign that stands alone in print; single points and quotes are specks. */
const WRITTEN = /[\p{L}\d]|^[-–—+*•▪&%…]{1,5}$|^[<>≤≥]=?$|^\.{4,}$|^[./]{2,5}$/u;
/** A line of which hardly anything is certain is a signature, a seal or grain. */
const LEAST_CERTAIN = 0.35;
/** A mark of comparison that the model does not know makes its number uncertain, too; it is looked for in the ink later. */
const COMPARED = /^(?:[<>=≤≥]{1,2} ?\d{1,3}(?:[.,]\d{1,3})?%?|[<>≤≥]=?)$/u;
/** So little stands in the first cells of rows that it is uncertain: a Roman numeral with V or X, and their head, "TT". */
const ROW_LABEL = /^(?:[IVXLHlv1|]{0,4}[VX][IVXLHlv1|]{0,4}|S?T[TI])[.,]?$/u;
/** One capital after small letters, of those whose dot below or horn is taken for height: "vỤ", "tỰ". */
const CASE_SLIP = /^\p{Ll}+(?:[^\P{Lu}A-Z]\p{Ll}*)+(?=[^\p{L}]*$)/u;

/** The bar of a fraction, which the model knows beside the slash: "3⁄2031". */
const FRACTION = /\u2044/gu;

const withoutCaseSlip = (text: string): string => text.replace(CASE_SLIP, (word) => word.toLowerCase());

/** A point set off from the word it ends ("I ."), by less than this share of its height. */
const POINT = /^[.,:;]$/u;
const SET_OFF = 0.6;

function joinPoint(words: RecognisedWord[], word: RecognisedWord): RecognisedWord[] {
  const last = words.at(-1);
  const gap = last === undefined ? Number.POSITIVE_INFINITY : word.left - last.right;
  const ends = last !== undefined && POINT.test(word.text) && /[\p{L}\d]$/u.test(last.text);
  if (ends && gap < SET_OFF * (last.bottom - last.top)) {
    words[words.length - 1] = { ...last, text: last.text + word.text, right: Math.max(last.right, word.right) };
  } else words.push(word);
  return words;
}

const certainty = ({ words }: RecognisedLine): number =>
  words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length);

const textOf = ({ words }: RecognisedLine): string => words.map(({ text }) => text).join(' ');

const isShortOnPurpose = (text: string): boolean => COMPARED.test(text) || ROW_LABEL.test(text);

function toWords(line: HocrLine, widened: number): RecognisedWord[] {
  return line.words
    .map(({ text, confidence, ...box }) => ({
      ...box,
      left: box.left * widened,
      right: box.right * widened,
      text: text.normalize('NFC').replaceAll(FRACTION, '/').trim(),
      confidence: Math.min(1, Math.max(0, confidence / PERCENT)),
    }))
    .reduce<RecognisedWord[]>(joinPoint, [])
    .filter(({ text }) => WRITTEN.test(text))
    .map((word) => ({ ...word, text: withoutCaseSlip(word.text) }));
}

const toLine = (line: HocrLine, widened: number): RecognisedLine => ({
  words: toWords(line, widened),
  baseline: line.baseline,
  size: line.height / ROW_HEIGHT,
});

/** Size of most of the letters. */
function usualSize(lines: readonly RecognisedLine[]): number {
  const sizes = lines.flatMap(({ size, words }) => words.map(() => size)).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/**
 * The lines of what Tesseract returned for a page, as hOCR.
 *
 * @param widened factor by which places across it are taken back to the page, when it was given narrower.
 */
export function linesOf(hocr: string, widened = 1): RecognisedLine[] {
  const lines = readHocr(hocr)
    .map((line) => toLine(line, widened))
    .filter((line) => line.words.length > 0 && (certainty(line) >= LEAST_CERTAIN || isShortOnPurpose(textOf(line))));
  const usual = usualSize(lines);
  const isUsual = (size: number): boolean => size < usual * SAME_SIZE && size > usual / SAME_SIZE;
  return lines.map((line) => (isUsual(line.size) ? { ...line, size: usual } : line));
}
