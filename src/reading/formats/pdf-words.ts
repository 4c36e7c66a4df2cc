import type { Doubt } from '../model/block.ts';
import type { Line } from './pdf-lines.ts';
import type { Glyph } from './pdf-page.ts';
import { superscript } from './pdf-unicode.ts';

/** A gap this wide (in font sizes) is a space although the file has none there. */
const SPACE_GAP = 0.16;
/** The same where PDFium thinks so too. */
const LIKELY_GAP = 0.1;
/** A space of the file needs a gap at least this wide: runs of another font may be painted over it. */
const LEAST_GAP = 0.06;
/** Letter spacing is only judged on lines with at least this many pairs of letters. */
const LEAST_PAIRS = 8;
const RAISED = 0.2;
const SMALL = 0.85;

interface Step {
  readonly glyph: Glyph;
  readonly gap: number;
  readonly spaced: boolean;
}

/** The painted glyphs of a line, each with the gap before it and whether the file has a space there. */
function stepsOf(line: Line): Step[] {
  const steps: Step[] = [];
  let right = line.left;
  let spaced = false;
  for (const glyph of line.glyphs) {
    if (glyph.text === ' ') {
      spaced = true;
      continue;
    }
    steps.push({ glyph, gap: glyph.left - right, spaced });
    right = Math.max(right, glyph.right);
    spaced = false;
  }
  return steps;
}

/** A recognised word is a word, however narrow the gap before it: the recogniser knows better than the print where words end. */
const isWord = ({ confidence }: Glyph): boolean => confidence !== undefined;

/** The gap between the letters of a word where the text is set with letter spacing, otherwise 0. */
function letterSpacing(steps: readonly Step[]): number {
  const gaps = steps
    .slice(1)
    .filter(({ glyph, spaced }) => !spaced && !isWord(glyph))
    .map(({ gap }) => gap)
    .toSorted((a, b) => a - b);
  return gaps.length < LEAST_PAIRS ? 0 : Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0);
}

/** Raised and smaller than its line: a footnote mark or an exponent. */
const isRaised = (glyph: Glyph, line: Line): boolean =>
  glyph.size <= SMALL * line.size && line.baseline - glyph.baseline >= RAISED * line.size;

/** Recognised words less certain than this are doubtful. */
const CERTAIN = 0.9;

export interface LineWords {
  readonly text: string;
  /** Words that were recognised with doubt; absent when there are none. */
  readonly doubts?: readonly Doubt[];
}

/** The words of a line: spaces where the paper shows them, whatever the file says. */
export function lineWords(line: Line): LineWords {
  const steps = stepsOf(line);
  const tracking = letterSpacing(steps);
  const doubts: Doubt[] = [];
  let text = '';
  for (const { glyph, gap, spaced } of steps) {
    const least = spaced ? LEAST_GAP : glyph.afterGap ? LIKELY_GAP : SPACE_GAP;
    if (text !== '' && (isWord(glyph) || gap >= tracking + least * line.size)) text += ' ';
    const start = text.length;
    text += isRaised(glyph, line) ? superscript(glyph.text) : glyph.text;
    const { confidence = 1 } = glyph;
    if (confidence < CERTAIN) doubts.push({ start, end: text.length, confidence });
  }
  return doubts.length === 0 ? { text } : { text, doubts };
}

export const lineText = (line: Line): string => lineWords(line).text;

/** Mean certainty of the words of a recognised line, two decimals; nothing for other lines. */
export function lineConfidence({ glyphs }: Line): { readonly confidence?: number } {
  const words = glyphs.filter(({ confidence }) => confidence !== undefined);
  if (words.length === 0) return {};
  const mean = words.reduce((sum, { confidence = 1 }) => sum + confidence, 0) / words.length;
  return { confidence: Math.round(mean * 100) / 100 };
}

/** Lines below each other as one text, joined by "\n". */
export function joinedWords(lines: readonly Line[]): LineWords {
  let text = '';
  const doubts: Doubt[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const words = lineWords(line);
    const at = text.length;
    text += words.text;
    for (const doubt of words.doubts ?? []) doubts.push({ ...doubt, start: at + doubt.start, end: at + doubt.end });
  }
  return doubts.length === 0 ? { text } : { text, doubts };
}
