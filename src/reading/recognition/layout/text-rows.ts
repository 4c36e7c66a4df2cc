import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';

const INK = 128;
/** Pixels of ink that a row of pixels, and a column of them within a row of text, has at least: fewer are specks. */
const LEAST_INK = 2;
/** Inches of paper between a letter and its diacritics at most, and the height of a row of letters at least. */
const MARK_GAP = 0.02;
const LOWEST_LETTERS = 0.06;
/** Rows lower than letters belong to a row as near as this (inches): they are its diacritics. */
const MARK_REACH = 0.05;
/** Inches of paper between two words that are perhaps not of one line. */
const WIDE_GAP = 0.3;

/** Stretches of text along one row, between wide gaps of paper. */
export interface TextRow {
  readonly top: number;
  readonly bottom: number;
  readonly stretches: readonly { readonly left: number; readonly right: number }[];
}

/** Stretches of `values` that reach `least`; gaps shorter than `gap` do not end one. */
function stretchesOf(values: Uint32Array, least: number, gap: number): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (let index = 0; index < values.length; index++) {
    if ((values[index] ?? 0) < least) continue;
    const last = found.at(-1);
    if (last !== undefined && index - last.right < gap) last.right = index + 1;
    else found.push({ left: index, right: index + 1 });
  }
  return found;
}

/** 1 or 0, without a jump: where ink is cannot be foreseen, and a wrong guess costs more than the sum. */
const isBelow = (shade: number, ink: number): number => (shade - ink) >>> 31;

/** Pixels darker than `ink` of each row of pixels of a part. */
export function inkByRow({ width, shades }: GreyImage, { left, top, right, bottom }: Area, ink = INK): Uint32Array {
  const counts = new Uint32Array(bottom - top);
  for (let y = top; y < bottom; y++) {
    let count = 0;
    for (let at = y * width + left, end = y * width + right; at < end; at++) count += isBelow(shades[at]!, ink);
    counts[y - top] = count;
  }
  return counts;
}

function inkByColumn({ width, shades }: GreyImage, { left, top, right, bottom }: Area, ink: number): Uint32Array {
  const counts = new Uint32Array(right - left);
  for (let y = top; y < bottom; y++) {
    for (let x = 0, at = y * width + left; x < counts.length; x++, at++) counts[x]! += isBelow(shades[at]!, ink);
  }
  return counts;
}

interface Height {
  readonly left: number;
  readonly right: number;
}

/** Joins rows of diacritics to the letters below or above them. */
function withMarks(rows: readonly Height[], dpi: number): Height[] {
  const joined: Height[] = [];
  const isLow = ({ left, right }: Height): boolean => right - left < LOWEST_LETTERS * dpi;
  for (const row of rows) {
    const last = joined.at(-1);
    const isNear = last !== undefined && row.left - last.right < MARK_REACH * dpi;
    if (last !== undefined && isNear && (isLow(last) || isLow(row)))
      joined[joined.length - 1] = { left: last.left, right: row.right };
    else joined.push(row);
  }
  return joined;
}

/** Stretches of what is darker than `ink` along a part of an image, between gaps of paper at least `gap` wide (inches). */
export function inkStretches(image: GreyImage, area: Area, gap: number, ink = INK): { left: number; right: number }[] {
  const stretches = stretchesOf(inkByColumn(image, area, ink), LEAST_INK, gap * image.dpi);
  return stretches.map(({ left, right }) => ({ left: area.left + left, right: area.left + right }));
}

/**
 * Finds the rows of ink in a part of an image, each with its stretches. Text beside text at other heights is one row.
 *
 * @param ink what is darker is ink.
 */
export function textRows(image: GreyImage, area: Area, ink = INK): TextRow[] {
  const rows = stretchesOf(inkByRow(image, area, ink), LEAST_INK, Math.max(1, MARK_GAP * image.dpi));
  return withMarks(rows, image.dpi).map(({ left: from, right: to }) => {
    const [top, bottom] = [area.top + from, area.top + to];
    return { top, bottom, stretches: inkStretches(image, { ...area, top, bottom }, WIDE_GAP, ink) };
  });
}

/** What is darker is ink of thin strokes that a coarse scan made pale. */
const PALE_INK = 180;
/** Inches that a row of text is high at least; lower rows are specks and lines. */
const LOWEST_ROW = 0.03;

/** Rows of text in a small part of an image; those of pale ink where there are no others. */
export function rowsOfCell(image: GreyImage, area: Area): TextRow[] {
  const height = ({ top, bottom }: TextRow): number => (bottom - top) / image.dpi;
  const rows = textRows(image, area).filter((row) => height(row) >= LOWEST_ROW);
  return rows.length > 0 ? rows : textRows(image, area, PALE_INK).filter((row) => height(row) >= LOWEST_LETTERS);
}
