import { foldLetters } from '../normalise/fold.ts';

/** A text and two twins of the same length. */
export interface Words {
  readonly text: string;
  readonly folded: string;
  /** The text where its capitals tell names; small letters where it is all in capitals and they tell nothing. */
  readonly shape: string;
}

const HAS_SMALL = /\p{Ll}/u;

const shaped = (text: string, folded: string): Words => ({
  text,
  folded,
  shape: text.includes(' ') && !HAS_SMALL.test(text) ? folded : text,
});

export const wordsOf = (text: string, folded = foldLetters(text)): Words => shaped(text, folded);

/** A part of a text as a text of its own, without folding it again: its capitals are judged by themselves. */
export const wordsIn = (words: Words, start: number, end: number): Words =>
  start === 0 && end === words.text.length
    ? words
    : shaped(words.text.slice(start, end), words.folded.slice(start, end));

/** A part of a text with its twins. */
export const sliceWords = ({ text, folded, shape }: Words, start: number, end = text.length): Words => ({
  text: text.slice(start, end),
  folded: folded.slice(start, end),
  shape: shape.slice(start, end),
});
