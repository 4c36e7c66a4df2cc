import type { Line } from './pdf-lines.ts';
import type { Rule } from './pdf-page.ts';
import { lineText } from './pdf-words.ts';

export interface FootnoteReading {
  /** The lines above the notes. */
  readonly lines: readonly Line[];
  /** Number of notes left out. */
  readonly count: number;
}

/** Word draws a line of two inches between text and notes; others up to half of the text (points, share). */
const SHORTEST = 50;
const LONGEST = 0.55;
/** Notes are set smaller than the text by at least this factor. */
const SMALLER = 0.95;
const SAME_EDGE = 14;
const PAGE_NUMBER = /^[-–—\s]{0,3}\d{1,4}[-–—\s]{0,3}$/u;
const NOTE = /^[[(⁽]?(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}(?!\d)|\*{1,3})[\])⁾]?(?:\s{0,3}\p{L}|$)/u;

const isHorizontal = ({ y0, y1 }: Rule): boolean => y0 === y1;

/** Size of most of the letters. */
function textSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, glyphs } of lines) letters.set(size, (letters.get(size) ?? 0) + glyphs.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The lines under a rule when they are notes; undefined when the rule divides something else. */
function notesUnder(rule: Rule, lines: readonly Line[]): readonly Line[] | undefined {
  const above = lines.filter(({ baseline }) => baseline < rule.y0);
  const below = lines.filter((line) => line.baseline >= rule.y0 && !PAGE_NUMBER.test(lineText(line)));
  const left = Math.min(...above.map((line) => line.left));
  const right = Math.max(...above.map((line) => line.right));
  const length = rule.x1 - rule.x0;
  if (length < SHORTEST || length > LONGEST * (right - left) || Math.abs(rule.x0 - left) > SAME_EDGE) return undefined;
  const [first] = below.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const most = SMALLER * textSize(above);
  return first !== undefined && NOTE.test(lineText(first)) && below.every(({ size }) => size <= most)
    ? below
    : undefined;
}

/**
 * Takes the footnotes of a page out: they stand in the middle of a sentence when the page ends within one. Only notes
 * under a short rule at the left count, numbered and set smaller than the text.
 */
export function removeFootnotes(lines: readonly Line[], rules: readonly Rule[], height: number): FootnoteReading {
  const separators = rules.filter((rule) => isHorizontal(rule) && rule.y0 > height / 4);
  for (const rule of separators.toSorted((a, b) => b.y0 - a.y0)) {
    const notes = notesUnder(rule, lines);
    if (notes === undefined) continue;
    const removed = new Set(notes);
    const count = notes.filter((line) => NOTE.test(lineText(line))).length;
    return { lines: lines.filter((line) => !removed.has(line)), count };
  }
  return { lines, count: 0 };
}
