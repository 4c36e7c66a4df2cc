import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

/** A mark less certain than this is no word. */
const NO_WORD = 0.1;
/** Words beside the list of recipients are a signature when they are less certain than this. */
const NO_WORDS = 0.45;
/** In font sizes: a gap this wide sets words apart. */
const APART = 3;

const NUMBER = /\d/u;
/** Strokes of ink that print does not set within a word, and letters that no word has three times in a row. */
const INK_MARKS = /[—_|\\~^ˆ¬©®]|(\p{L})\1\1|[-–/.,;:!'"“”]{3}/u;
/** A line of the list of recipients (nơi nhận), beside which documents are signed. */
const RECIPIENT = /^[-–+•*]|^Nơi$/u;

/** The words of a line in parts that wide gaps set apart. */
function partsOf({ words, size }: RecognisedLine): RecognisedWord[][] {
  const parts: RecognisedWord[][] = [];
  for (const word of words) {
    const last = parts.at(-1)?.at(-1);
    if (last === undefined || word.left - last.right > APART * size) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

const certainty = (words: readonly RecognisedWord[]): number =>
  words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;

const isScribble = (words: readonly RecognisedWord[]): boolean =>
  certainty(words) < NO_WORDS && !words.some(({ text }) => NUMBER.test(text));

const isInkMark = ({ text, confidence }: RecognisedWord): boolean =>
  confidence < NO_WORD && INK_MARKS.test(text) && !NUMBER.test(text);

/**
 * A recognised line without what is no text: strokes of ink before and after it that the recogniser itself believes to be
 * no words, and the signature beside the list of recipients.
 */
export function withoutScribbles(line: RecognisedLine): RecognisedLine {
  const isRecipient = RECIPIENT.test(line.words[0]?.text ?? '');
  const parts = partsOf(line).filter((part, index) => index === 0 || !isRecipient || !isScribble(part));
  const words = parts.flat();
  const from = words.findIndex((word) => !isInkMark(word));
  const to = words.findLastIndex((word) => !isInkMark(word));
  const kept = from < 0 ? [] : words.slice(from, to + 1);
  return kept.length === line.words.length ? line : { ...line, words: kept };
}
