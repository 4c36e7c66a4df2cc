import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

/** Lines that have the number or the date of a document (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
const NUMBER_OR_DATE = /^S[ốôo]\s{0,2}[:.]|\bng[àa]y\b.{1,20}\bth[áa]ng\b.{1,12}\bn[ăa]m.{0,8}$/iu;
const DIGITS = /^\d{1,3}[.,:]?$/u;
/** Words whose tops and feet stand like those of printed digits. */
const UPRIGHT = /^[\d\p{Lu}/–-]{2,30}$/u;
/** In font sizes: printed digits stand as high and as low as each other within less than this. */
const OFF = 0.06;
/** Certainty of digits that were written by hand: not trusted, whatever the recogniser took them for. */
const BY_HAND = 0.5;

/** A whole symbol in one word: number, year if it has one, type and body. */
const SYMBOL = /^\d{1,4}(?:\/20\d\d)?[-/](?:\p{Lu}{2,3}[-/])?\p{Lu}{2,8}(?:-\p{Lu}{2,8})?g?$/u;
/** In font sizes, of print: how high capitals and digits stand, and how deep a letter like g reaches. */
const CAPITALS = 0.65;
const DEEPEST = 0.22;
/** Certainty of a symbol that stands like print from end to end: its letters are no word, which makes recognition unsure. */
const AS_PRINTED = 0.65;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Makes digits doubtful that a hand wrote into the number or the date of a document, or a numbering stamp pressed there:
 * they reach higher and lower than what is printed beside them, or stand beside its line. A symbol in one word whose
 * digits and letters stand exactly like print was printed whole.
 */
export function doubtHandwriting(line: RecognisedLine): RecognisedLine {
  const { words, size } = line;
  if (!NUMBER_OR_DATE.test(words.map(({ text }) => text).join(' '))) return line;
  const isOff = (word: RecognisedWord): boolean => {
    const others = words.filter((other) => other !== word && UPRIGHT.test(other.text));
    if (others.length === 0) return false;
    const [top, bottom] = [median(others.map((one) => one.top)), median(others.map((one) => one.bottom))];
    return Math.abs(word.top - top) > OFF * size && Math.abs(word.bottom - bottom) > OFF * size;
  };
  const isPrint = ({ text, top, bottom }: RecognisedWord): boolean =>
    SYMBOL.test(text) &&
    Math.abs(line.baseline - top - CAPITALS * size) <= OFF * size &&
    bottom >= line.baseline - OFF * size &&
    bottom <= line.baseline + DEEPEST * size;
  const doubted = (word: RecognisedWord): RecognisedWord =>
    DIGITS.test(word.text) && isOff(word) ? { ...word, confidence: Math.min(word.confidence, BY_HAND) } : word;
  const settled = (word: RecognisedWord): RecognisedWord =>
    isPrint(word) ? { ...word, confidence: Math.max(word.confidence, AS_PRINTED) } : doubted(word);
  return { ...line, words: words.map(settled) };
}
