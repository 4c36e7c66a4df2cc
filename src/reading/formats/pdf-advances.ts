import type { Mark, TextRun } from './pdf-mark.ts';
import { isCombining, orderMarks } from './pdf-unicode.ts';

/** A run whose characters all step less than this share of their advance has wrong advances. */
const WRONG_ADVANCE = 0.9;
const LEAST_SLANT = 0.02;
/** Paper between the outline of a letter and the next pen position, in font sizes. */
const SIDE_BEARING = 0.01;

/** Length of the box along the line of the text. */
const advanceOf = ({ box, run }: Mark): number =>
  (run.turn ?? 0) % 2 === 0 ? box.right - box.left : box.top - box.bottom;

/** Shortens the box at the end of the character, whichever way the text runs. */
function shorten(mark: Mark, share: number): Mark {
  const { left, right, top, bottom } = mark.box;
  const across = (right - left) * (1 - share);
  const along = (top - bottom) * (1 - share);
  if (mark.run.turn === 1) return { ...mark, box: { left, right, bottom, top: top - along } };
  if (mark.run.turn === 2) return { ...mark, box: { left: left + across, right, bottom, top } };
  if (mark.run.turn === 3) return { ...mark, box: { left, right, bottom: bottom + along, top } };
  return { ...mark, box: { left, right: right - across, bottom, top } };
}

/**
 * The box of a leaning character as if it stood upright: PDFium gives the box around the leaning one, which reaches over
 * its neighbours. Only for text that runs to the right, as leaning text does.
 */
function straighten(mark: Mark): Mark {
  const { run, box, originX } = mark;
  if (run.slant < LEAST_SLANT || run.turn !== 0) return mark;
  const advance = Math.max(0, box.right - box.left - run.slant * (box.top - box.bottom));
  return { ...mark, box: { ...box, left: originX, right: originX + advance } };
}

/** The largest step to the next character that a run takes, as a share of the advance that PDFium reports. */
function largestSteps(marks: readonly Mark[]): Map<TextRun, number> {
  const steps = new Map<TextRun, number>();
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const advance = advanceOf(mark);
    if (next?.run !== mark.run || advance <= 0 || isCombining(next.text.codePointAt(0) ?? 0)) continue;
    const step = Math.hypot(next.originX - mark.originX, next.originY - mark.originY) / advance;
    if (step > 0) steps.set(mark.run, Math.max(steps.get(mark.run) ?? 0, step));
  }
  return steps;
}

/**
 * Corrects the advances of leaning text and of text inside forms, which PDFium gives without the scale of the form: a
 * stamped number would otherwise reach over the word behind it.
 */
export function correctAdvances(leaning: readonly Mark[]): Mark[] {
  const marks = leaning.map(straighten);
  const steps = largestSteps(marks);
  return marks.map((mark) => {
    const step = steps.get(mark.run) ?? 1;
    return step < WRONG_ADVANCE ? shorten(mark, step) : mark;
  });
}

const isMarkOf = (letter: Mark | undefined, mark: Mark): letter is Mark =>
  letter !== undefined &&
  letter.run === mark.run &&
  isCombining(mark.text.codePointAt(0) ?? 0) &&
  /^\p{L}/u.test(letter.text) &&
  Math.hypot(mark.originX - letter.originX, mark.originY - letter.originY) <=
    1.3 * Math.max(advanceOf(letter), letter.size / 2);

const compose = ({ text }: Mark, mark: string): string => {
  const [letter = '', ...marks] = Array.from(text);
  return letter + orderMarks([...marks, mark]);
};

/**
 * A letter with one more mark. When one glyph stands for both, PDFium cuts its outline into pieces and gives the letter a
 * wrong advance: the letter then ends where the outline ends.
 */
function joinMark(letter: Mark, mark: Mark): Mark {
  const text = compose(letter, mark.text);
  if (mark.originX !== letter.originX || mark.run.turn !== 0) return { ...letter, text };
  const beyond = SIDE_BEARING + mark.run.slant / 2;
  return { ...letter, text, box: { ...letter.box, right: mark.box.right + beyond * mark.size } };
}

/** True for the second letter of a ligature ("fi"): one glyph at one place stands for both. */
const isLigature = (letter: Mark | undefined, mark: Mark): letter is Mark =>
  letter !== undefined &&
  letter.run === mark.run &&
  letter.originX === mark.originX &&
  letter.originY === mark.originY &&
  /^\p{L}+$/u.test(letter.text + mark.text);

function joinLigature(letter: Mark, mark: Mark): Mark {
  const { left, bottom, right, top } = letter.box;
  const box = { left, bottom, right: Math.max(right, mark.box.right), top: Math.max(top, mark.box.top) };
  return { ...letter, text: letter.text + mark.text, box };
}

/** Makes one of the characters that one glyph stands for, and of a letter and the combining marks that follow it. */
export function composeRuns(marks: readonly Mark[]): Mark[] {
  const composed: Mark[] = [];
  for (const mark of marks) {
    const letter = composed.at(-1);
    if (isMarkOf(letter, mark)) composed[composed.length - 1] = joinMark(letter, mark);
    else if (isLigature(letter, mark)) composed[composed.length - 1] = joinLigature(letter, mark);
    else composed.push(mark);
  }
  return composed;
}
