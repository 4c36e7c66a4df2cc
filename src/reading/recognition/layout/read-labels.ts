import { crop } from '../image/crop.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { movedLine } from './lone-regions.ts';
import { type Read, readThrice, textOf } from './read-thrice.ts';

/** Labels of points are letters ("đ)"), whose marks nothing bears out however sure the letter is. */
const POINT = /^\p{Ll}\)$/u;
/** Numerals with the sign after them; no comma ends a label. Roman ones are worse known alone. */
const NUMERAL = /^\d{1,3}[.,)]$/u;
const WITH_COMMA = /^\d{1,2},$/u;
const SURE = 0.9;
/** In font sizes: how far above and below the baseline a label reaches, and how far beside its box. */
const ABOVE = 0.95;
const BELOW = 0.3;
const BESIDE = 0.25;
/** Inches of paper around what is read alone. */
const MARGIN = 0.1;

const isUnsure = ({ text, confidence }: RecognisedWord): boolean =>
  POINT.test(text) || WITH_COMMA.test(text) || (NUMERAL.test(text) && confidence < SURE);

/** The first word of a line, cut out of the image. */
function cutOut(image: GreyImage, { baseline, size }: RecognisedLine, word: RecognisedWord, next: RecognisedWord) {
  const area = {
    left: word.left - BESIDE * size,
    right: Math.min(word.right + BESIDE * size, next.left - 1),
    top: baseline - ABOVE * size,
    bottom: baseline + BELOW * size,
  };
  const part = crop(image, area, Math.round(MARGIN * image.dpi));
  const toPage = (lines: readonly RecognisedLine[]) => lines.map((line) => movedLine(line, part.left, part.top));
  return { image: part.image, toPage };
}

async function readFirst(image: GreyImage, line: RecognisedLine, read: Read): Promise<RecognisedLine> {
  const [word, next] = line.words;
  if (word === undefined || next === undefined || !isUnsure(word)) return line;
  const found = await readThrice(cutOut(image, line, word, next), [{ ...line, words: [word] }], read);
  const text = textOf(found);
  const isLabel = POINT.test(word.text) ? POINT.test(text) : NUMERAL.test(text);
  const confidence = found[0]?.words[0]?.confidence;
  if (!isLabel || confidence === undefined) return line;
  return { ...line, words: [{ ...word, text, confidence }, ...line.words.slice(1)] };
}

/**
 * Reads the labels at the beginning of lines again, each alone: of a single letter or numeral nothing else shows what it
 * is, and a wrong one moves all clauses below it.
 *
 * @param lines of the image, in its pixels.
 * @param read recognises an image.
 */
export async function readLabels(
  image: GreyImage,
  lines: readonly RecognisedLine[],
  read: Read,
): Promise<RecognisedLine[]> {
  const found: RecognisedLine[] = [];
  for (const line of lines) found.push(await readFirst(image, line, read));
  return found;
}
