import { isMotto } from './pdf-letterhead.ts';
import type { Line } from './pdf-lines.ts';
import type { Row } from './pdf-rows.ts';
import { lineText } from './pdf-words.ts';

/** A blank strip that divides the rows from the one asked for up to `end` (exclusive). */
export interface Gutter {
  readonly end: number;
  /** x in points. */
  readonly middle: number;
}

interface Strip {
  readonly from: number;
  readonly to: number;
}

/** A strip with the rows it divides, while these are being collected. */
interface Divide {
  readonly strip: Strip;
  readonly start: number;
  readonly end: number;
  /** Index after the last row with text on both sides. */
  readonly lastBoth: number;
  readonly both: number;
}

/** Narrowest blank strip in points. */
const NARROWEST = 6;
/** A strip narrower than this (in font sizes) may be chance: word spaces of a justified text above each other. */
const WIDE = 1.5;
/** Blank paper (points) that ends a region; between the office and the name of the signatory there is room to sign. */
const LONGEST_BREAK = 130;
const SAME_CENTRE = 6;
const SAME_EDGE = 3;
const MOST_ROWS = 400;
/** Labels and page numbers beside text do not make columns. */
const LABEL = /^\s*(?:[-–—+*•▪➢✓❖o.…]|\(?[\p{L}\d]{1,4}(?:\.\d{1,3}){0,3}[.)/:]{0,2}|[\d.…\s]{1,200})\s*$/u;

const SYMBOL = /^\s*số\s{0,3}[:.]?.{0,60}[/-]/iu;
const DATE = /ngày.{0,9}tháng.{0,9}năm/iu;
const RECIPIENTS = /^\s*(?:\/|-)?\s*nơi nhận/iu;

const width = ({ from, to }: Strip): number => to - from;

/** The widest part of the strip that the row leaves blank. */
function blankIn(strip: Strip, row: Row): Strip {
  let best: Strip = { from: strip.from, to: strip.from };
  let from = strip.from;
  for (const line of row.lines) {
    if (line.right <= strip.from || line.left >= strip.to) continue;
    if (line.left - from > width(best)) best = { from, to: line.left };
    from = Math.max(from, line.right);
  }
  return strip.to - from > width(best) ? { from, to: strip.to } : best;
}

const leftOf = (row: Row, x: number): Line[] => row.lines.filter((line) => line.right <= x);
const rightOf = (row: Row, x: number): Line[] => row.lines.filter((line) => line.left >= x);
const isBoth = (row: Row, { from, to }: Strip): boolean => leftOf(row, from).length > 0 && rightOf(row, to).length > 0;

function isAligned(line: Line, others: readonly Line[]): boolean {
  const centre = line.left + line.right;
  return others.some(
    (other) =>
      Math.abs(centre - other.left - other.right) / 2 < SAME_CENTRE ||
      (Math.abs(line.left - other.left) < SAME_EDGE && Math.abs(line.size - other.size) < 1),
  );
}

/** True when a row with text on one side only still stands in that side's column. */
function continues(row: Row, strip: Strip, rows: readonly Row[]): boolean {
  const lefts = rows.flatMap((other) => leftOf(other, strip.from));
  const rights = rows.flatMap((other) => rightOf(other, strip.to));
  return row.lines.every((line) => isAligned(line, line.left >= strip.to ? rights : lefts));
}

/** Follows a strip downwards as long as every row leaves some of it blank. */
function follow(rows: readonly Row[], start: number, first: Strip): Divide {
  let strip = first;
  let lastBoth = start;
  let both = 0;
  let end = start;
  for (; end < rows.length && end - start < MOST_ROWS; end++) {
    const row = rows[end];
    const before = rows[end - 1];
    if (row === undefined || (end > start && before !== undefined && row.top - before.bottom > LONGEST_BREAK)) break;
    const blank = blankIn(strip, row);
    if (width(blank) < NARROWEST) break;
    if (isBoth(row, blank)) {
      strip = blank;
      both++;
      lastBoth = end + 1;
    }
  }
  return { strip, start, end, lastBoth, both };
}

/** True when the left side holds the recipients (nơi nhận), whose lines are set unevenly. */
const hasRecipients = (rows: readonly Row[], start: number, end: number): boolean =>
  rows.slice(start, end).some(({ lines: [first] }) => first !== undefined && RECIPIENTS.test(lineText(first)));

/** Rows after the last two-sided one belong to the region while they stand in a column of it. */
function trimEnd(rows: readonly Row[], { strip, start, end, lastBoth }: Divide): number {
  let last = lastBoth;
  while (last < end) {
    const row = rows[last];
    if (row === undefined) break;
    const isRecipient = rightOf(row, strip.to).length === 0 && hasRecipients(rows, start, last);
    if (!isRecipient && !continues(row, strip, rows.slice(start, last))) break;
    last++;
  }
  return last;
}

const textOf = (lines: readonly Line[]): string => lines.map(lineText).join(' ');

/** True when one side holds nothing but labels or numbers: a list, a table of contents, a borderless table. */
function isList(rows: readonly Row[], strip: Strip): boolean {
  const both = rows.filter((row) => isBoth(row, strip));
  const crowded = both.filter((row) => row.lines.length > 2);
  const labels = (side: (row: Row) => Line[]): boolean => both.every((row) => LABEL.test(textOf(side(row))));
  return (
    crowded.length * 2 > both.length ||
    labels((row) => leftOf(row, strip.from)) ||
    labels((row) => rightOf(row, strip.to))
  );
}

/** A row with the motto, or with symbol and date, at the two sides: only letterheads have these. */
const opensLetterhead = (row: Row, strip: Strip): boolean =>
  rightOf(row, strip.to).some(isMotto) ||
  (SYMBOL.test(textOf(leftOf(row, strip.from))) && DATE.test(textOf(rightOf(row, strip.to))));

function isConvincing(rows: readonly Row[], { strip, both }: Divide): boolean {
  const size = rows[0]?.lines[0]?.size ?? 12;
  if (hasRecipients(rows, 0, 1) && width(strip) >= size) return true;
  if (rows.some((row) => isBoth(row, strip) && opensLetterhead(row, strip))) return true;
  if (rows.length < 2 || isList(rows, strip)) return false;
  return both >= 3 || width(strip) >= WIDE * size;
}

/** Strips that may divide the row, or the rows below it when this one has text on one side only. */
function candidates(row: Row): Strip[] {
  return row.lines
    .slice(1)
    .flatMap((line, index) => {
      const before = row.lines[index];
      return before === undefined ? [] : [{ from: before.right, to: line.left }];
    })
    .filter((strip) => width(strip) >= NARROWEST);
}

/** Rows above the first two-sided one that already stand in a column: an office that begins higher than "Nơi nhận". */
function leadingRows(rows: readonly Row[], start: number): number {
  const row = rows[start];
  if (row === undefined || row.lines.length > 1) return start;
  let next = start + 1;
  while (next < rows.length && next - start < 4 && rows[next]?.lines.length === 1) next++;
  return next;
}

function divideAt(rows: readonly Row[], start: number, strip: Strip): Gutter | undefined {
  const divide = follow(rows, start, strip);
  const end = trimEnd(rows, divide);
  if (!isConvincing(rows.slice(start, end), divide)) return undefined;
  const { from, to } = rows.slice(start, end).reduce(blankIn, divide.strip);
  return { end, middle: (from + to) / 2 };
}

/**
 * Finds the gutter of a region of two columns that begins with row `start`. Only regions with text on both sides count;
 * running text, lists and borderless tables do not.
 */
export function findGutter(rows: readonly Row[], start: number): Gutter | undefined {
  const first = leadingRows(rows, start);
  const row = rows[first];
  if (row === undefined) return undefined;
  const found = candidates(row)
    .map((strip) => ({ strip, gutter: divideAt(rows, first, strip) }))
    .filter(({ gutter }) => gutter !== undefined)
    .toSorted((a, b) => (b.gutter?.end ?? 0) - (a.gutter?.end ?? 0) || width(b.strip) - width(a.strip));
  const [best] = found;
  if (best?.gutter === undefined || first === start) return best?.gutter;
  const lead = rows.slice(start, first);
  const body = rows.slice(first, best.gutter.end);
  const narrow = lead.every((one) => width(blankIn(best.strip, one)) >= NARROWEST);
  return narrow && lead.every((one) => continues(one, best.strip, body)) ? best.gutter : undefined;
}
