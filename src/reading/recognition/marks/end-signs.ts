import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { PALE, type SignInk, signInk } from './sign-ink.ts';

const COLON = /[:;]$/u;
const POINT = /[.,]$/u;
/** In font sizes: how much a tail adds to the spread of the point it hangs on, and what hardly adds anything. */
const MORE = 0.006;
const NO_MORE = 0.002;
/** What the added spread and half of what reaches below the baseline make: of a semicolon, and of a colon. */
const COLON_BELOW = 0.5;
const TAIL = 0.016;
const NO_TAIL = 0.012;
/** The same of a lone point, by its own spread: little is a point where the print is dark, much a comma where it is pale. */
const POINT_BELOW = 0.3;
const ROUND = 0.04;
const CLEAR_POINT = 0.042;
const CLEAR_COMMA = 0.065;
const DEEPEST = 0.2;

/** The colon or semicolon that the ink shows; null when it shows neither clearly. */
function colonOf({ spreads, below }: SignInk): ':' | ';' | null {
  const [dot, lower] = spreads;
  if (dot === undefined || lower === undefined) return null;
  const more = lower - dot;
  const tail = more + COLON_BELOW * below;
  if (more >= MORE && tail >= TAIL) return ';';
  return more <= NO_MORE && tail <= NO_TAIL ? ':' : null;
}

/** The full stop or comma that the ink shows; null when it shows neither clearly. */
function pointOf({ spreads, below, darkest }: SignInk): '.' | ',' | null {
  const [only, ...others] = spreads;
  if (only === undefined || others.length > 0 || below > DEEPEST) return null;
  const tail = only + POINT_BELOW * below;
  if (darkest < PALE) return only <= ROUND && tail <= CLEAR_POINT ? '.' : null;
  return tail >= CLEAR_COMMA ? ',' : null;
}

/** The word with the sign at its end as the ink shows it. */
function withSign(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord {
  const isColon = COLON.test(word.text);
  const ink = isColon || POINT.test(word.text) ? signInk(image, line, word) : null;
  const sign = ink === null ? null : isColon ? colonOf(ink) : pointOf(ink);
  return sign === null ? word : { ...word, text: word.text.slice(0, -1) + sign };
}

/**
 * Tells the colon from the semicolon, and the full stop from the comma, at the end of words by their ink: the model takes
 * the tail for part of the line below, and on coarse scans the tail is pale. What is not clear stays as it was read.
 *
 * @param lines of the image, in its pixels.
 */
export const readEndSigns = (image: GreyImage, lines: readonly RecognisedLine[]): RecognisedLine[] =>
  lines.map((line) => ({ ...line, words: line.words.map((word) => withSign(image, line, word)) }));
