import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { INK, inkGroups, inkRows } from './ink-groups.ts';
import { markShape } from './mark-shape.ts';

/** A number, perhaps with the signs, or the letter or digit, that a mark before it was taken for. */
const NUMBER = /^(?:[^\p{L}\d]{1,3}|[zZ])?\d/u;
const TAKEN_FOR_MARK = /^(?:[^\p{L}\d]{1,3}|[zZ])(?=\d)/u;
/** What a mark that stands alone is taken for. */
const LONE = /^(?:[<>≤≥=~»«›‹zZs2-]{1,2})$/u;
/** Small letters that stand for nothing else before a number: the ink of a mark may be too pale to show it. */
const LETTER = /^(?:(?<more>z)(?=\d|$)|(?<less>s)$)/u;
/** A mark as recognised, which may have lost its bar. */
const ARROW = /^[<>≤≥]/u;
const LONE_ARROW = /^[<>≤≥]=?$/u;

/** In font sizes: how far above and below the baseline a mark reaches, how far left of its number it is looked for. */
const ABOVE = 0.85;
const BELOW = 0.25;
const REACH = 1.6;
/** In font sizes: how wide a mark is, how high at least, and how far into the box of its number it may begin. */
const NARROWEST = 0.3;
const WIDEST = 0.9;
const LOWEST = 0.3;
const INSIDE = 0.35;
/** Width by height: digits are narrower, dashes wider. */
const SLIM = 0.72;
const FLAT = 1.7;
/** In font sizes: a mark this near its number is printed as one word with it. */
const TIGHT = 0.17;
/** Certainty of a mark whose shape is clear at most, and of one that only the recogniser saw. */
const SURE = 0.97;
const UNSEEN = 0.6;

/** In font sizes: how high a bar of "=" is at most. */
const BAR = 0.16;
/** What is darker is ink: the thin strokes of a mark are pale on coarse scans. */
const LEVELS = [INK, 180, 205, 224];

interface Found {
  /** "≥", or ">=" where it is printed so. */
  readonly mark: string;
  readonly fit: number;
  readonly box: Area;
  /** Signs after it, up to the end of its number. */
  readonly after: readonly Area[];
}

const hasSizeOfMark = ({ left, right, top, bottom }: Area, size: number): boolean => {
  const [wide, high] = [right - left, bottom - top];
  return (
    wide >= NARROWEST * size &&
    wide <= WIDEST * size &&
    high >= LOWEST * size &&
    wide >= SLIM * high &&
    wide <= FLAT * high
  );
};

/** The part of a line between two places in which marks stand. */
const bandOf = (
  { width, height }: GreyImage,
  { baseline, size }: RecognisedLine,
  left: number,
  right: number,
): Area => ({
  left: Math.max(0, Math.round(left)),
  right: Math.min(width, Math.round(right)),
  top: Math.max(0, Math.round(baseline - ABOVE * size)),
  bottom: Math.min(height, Math.round(baseline + BELOW * size)),
});

/** The mark with the sign of equality after it, when it has one: ">=". */
function withEquals(image: GreyImage, found: Found, size: number): Found {
  const { mark, box, after } = found;
  const [next, ...others] = after;
  if (next === undefined || others.length === 0 || next.right - next.left < NARROWEST * size) return found;
  const bars = inkRows(image, next);
  const isEquals = bars.length === 2 && bars.every(({ top, bottom }) => bottom - top <= BAR * size);
  return isEquals ? { ...found, mark: `${mark}=`, box: { ...box, right: next.right }, after: others } : found;
}

/** The mark right before a number, looked for in the ink from `from` on; what is darker than `level` is ink. */
function markAt(
  image: GreyImage,
  line: RecognisedLine,
  word: RecognisedWord,
  from: number,
  level: number,
): Found | null {
  const { size } = line;
  const groups = inkGroups(image, bandOf(image, line, Math.max(from, word.left - REACH * size), word.right + 1), level);
  for (let index = groups.length - 2; index >= 0; index--) {
    const box = groups[index]!;
    if (box.left > word.left + INSIDE * size || !hasSizeOfMark(box, size)) continue;
    const shape = markShape(image, box, level);
    if (shape !== null) return withEquals(image, { ...shape, box, after: groups.slice(index + 1) }, size);
  }
  return null;
}

function markBefore(image: GreyImage, line: RecognisedLine, word: RecognisedWord, from: number): Found | null {
  for (const level of LEVELS) {
    const found = markAt(image, line, word, from, level);
    if (found !== null) return found;
  }
  return null;
}

const isOver = (word: RecognisedWord | undefined, { left, right }: Area): boolean =>
  word !== undefined && word.left < right && word.right > left;

/** The number without what its mark was taken for. A digit too many for the signs after the mark is the mark, too. */
function withoutMark(word: RecognisedWord, { box, after }: Found): string {
  const signs = TAKEN_FOR_MARK.exec(word.text);
  if (signs !== null) return word.text.slice(signs[0].length);
  const isInside = (box.left + box.right) / 2 > word.left;
  return isInside && after.length < word.text.length && /^\d{2}/u.test(word.text) ? word.text.slice(1) : word.text;
}

function withMark(word: RecognisedWord, line: RecognisedLine, found: Found): RecognisedWord[] {
  const text = withoutMark(word, found);
  const { left, right, top, bottom } = found.box;
  const start = found.after[0]?.left ?? word.left;
  const confidence = Math.min(SURE, found.fit);
  if (start - right < TIGHT * line.size)
    return [{ ...word, text: found.mark + text, left, confidence: Math.min(confidence, word.confidence) }];
  return [
    { text: found.mark, left, right, top, bottom, confidence },
    { ...word, text, left: Math.max(word.left, Math.min(start, word.right - 1)) },
  ];
}

const lessSure = (word: RecognisedWord): RecognisedWord => ({ ...word, confidence: Math.min(word.confidence, UNSEEN) });

/** The mark that only the recogniser saw, as a mark or as a letter, at the beginning of a word or alone, with doubt. */
function toldByLetter(word: RecognisedWord): RecognisedWord | undefined {
  const letter = LETTER.exec(word.text)?.groups;
  if (letter) return { ...word, text: (letter.more ? '≥' : '≤') + word.text.slice(1), confidence: UNSEEN };
  return ARROW.test(word.text) ? lessSure(word) : undefined;
}

/** A number with the words before it in its line, after its ink was looked at. */
function readNumber(
  image: GreyImage,
  line: RecognisedLine,
  before: readonly RecognisedWord[],
  word: RecognisedWord,
): RecognisedWord[] {
  const last = before.at(-1);
  const isLone = last !== undefined && LONE.test(last.text);
  const found = markBefore(image, line, word, (isLone ? before.at(-2) : last)?.right ?? 0);
  if (found !== null) {
    const kept = isLone && isOver(last, found.box) ? before.slice(0, -1) : before;
    return [...kept, ...withMark(word, line, found)];
  }
  const told = isLone ? toldByLetter(last) : undefined;
  const kept = last !== undefined && told !== undefined ? [...before.slice(0, -1), told] : before;
  return [...kept, toldByLetter(word) ?? word];
}

/** A mark at the end of a line, whose number stands below it; without its ink it was a speck. */
function atLineEnd(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord[] {
  const boxes = inkGroups(image, bandOf(image, line, word.left - 1, word.right + 1));
  const shape = boxes.filter((box) => hasSizeOfMark(box, line.size)).map((box) => markShape(image, box))[0] ?? null;
  return shape === null ? [] : [{ ...word, text: shape.mark, confidence: Math.min(SURE, shape.fit) }];
}

function readLine(image: GreyImage, line: RecognisedLine): RecognisedLine {
  const words = line.words.reduce<readonly RecognisedWord[]>(
    (before, word) => (NUMBER.test(word.text) ? readNumber(image, line, before, word) : [...before, word]),
    [],
  );
  return {
    ...line,
    words: words.flatMap((word, index) => {
      const next = words[index + 1];
      if (!LONE_ARROW.test(word.text) || (next !== undefined && NUMBER.test(next.text))) return [word];
      return next === undefined ? atLineEnd(image, line, word) : [];
    }),
  };
}

/**
 * Reads the marks of comparison before numbers from their ink. The Vietnamese model knows no "≥" and "≤": it takes them for
 * ">", "<", "=", "2" or nothing. A mark that only the recogniser saw stays, with doubt.
 *
 * @param lines of the image, in its pixels.
 */
export const readMarks = (image: GreyImage, lines: readonly RecognisedLine[]): RecognisedLine[] =>
  lines.map((line) => readLine(image, line)).filter(({ words }) => words.length > 0);
