import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine } from '../recogniser.ts';
import { inkStretches, rowsOfCell, type TextRow, textRows } from './text-rows.ts';

const WHITE = 255;
/** Inches of paper around what is read alone. */
const MARGIN = 0.1;
/** Inches of paper that stay around its ink. */
const AROUND_INK = 0.02;
/** What is darker is faint ink: thin strokes beside a letter or number belong to it, as a mark of comparison does. */
const FAINT = 200;
/** Inches of paper within a line of text at most, and how far a ruling that was not straight reaches into its cell. */
const WORD_GAP = 0.12;
const RULING_REACH = 0.03;
/** Inches of the largest print that is read alone: a number, a date, a word or two in a cell. */
const WIDEST = 1.6;
const HIGHEST = 0.8;

/** A small part of a page as an image of its own, and the way back. */
export interface LoneRegion {
  readonly region: Area;
  /** Rows of ink in it. */
  readonly rows: number;
  readonly image: GreyImage;
  readonly toPage: (lines: readonly RecognisedLine[]) => RecognisedLine[];
}

/** True when a part of an image has faint ink. */
function hasInk({ width, shades }: GreyImage, { left, top, right, bottom }: Area): boolean {
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) if (shades[at]! < FAINT) return true;
  }
  return false;
}

/** A region without what reaches into it from the rulings at its sides; where they meet, each side is not judged. */
function withoutSides(image: GreyImage, { left, top, right, bottom }: Area): Area {
  const reach = Math.round(RULING_REACH * image.dpi);
  const bare = (slice: (index: number) => Area): number => {
    for (let index = 0; index < reach; index++) if (!hasInk(image, slice(index))) return index;
    return 0;
  };
  const [columns, rows] = [
    { top: top + reach, bottom: bottom - reach },
    { left: left + reach, right: right - reach },
  ];
  return {
    left: left + bare((index) => ({ ...columns, left: left + index, right: left + index + 1 })),
    right: right - bare((index) => ({ ...columns, left: right - index - 1, right: right - index })),
    top: top + bare((index) => ({ ...rows, top: top + index, bottom: top + index + 1 })),
    bottom: bottom - bare((index) => ({ ...rows, top: bottom - index - 1, bottom: bottom - index })),
  };
}

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): boolean =>
  from < otherTo && otherFrom < to;

/** True when no more than a few words stand in rows of text. */
function isSmall({ dpi }: GreyImage, rows: readonly TextRow[]): boolean {
  const stretches = rows.flatMap((row) => row.stretches);
  const width = Math.max(...stretches.map(({ right }) => right)) - Math.min(...stretches.map(({ left }) => left));
  return width <= WIDEST * dpi && (rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0) <= HIGHEST * dpi;
}

/** Where rows of text have ink, all their faint strokes counted in: of pale print only some are dark. */
function faintRows(image: GreyImage, region: Area): TextRow[] {
  const dark = rowsOfCell(image, region);
  if (!isSmall(image, dark)) return dark;
  return textRows(image, region, FAINT).flatMap(({ top, bottom }) => {
    const within = dark.filter((row) => overlap(row.top, row.bottom, top, bottom)).flatMap((row) => row.stretches);
    const stretches = inkStretches(image, { ...region, top, bottom }, WORD_GAP, FAINT).filter(({ left, right }) =>
      within.some((one) => overlap(one.left, one.right, left, right)),
    );
    return stretches.length === 0 ? [] : [{ top, bottom, stretches }];
  });
}

/** The ink of a region that has few words; null when it is larger. */
function inkOf(image: GreyImage, region: Area, rows: readonly TextRow[]): Area | null {
  const stretches = rows.flatMap((row) => row.stretches);
  const around = Math.round(AROUND_INK * image.dpi);
  const ink = {
    left: Math.max(region.left, Math.min(...stretches.map(({ left }) => left)) - around),
    right: Math.min(region.right, Math.max(...stretches.map(({ right }) => right)) + around),
    top: Math.max(region.top, (rows[0]?.top ?? region.top) - around),
    bottom: Math.min(region.bottom, (rows.at(-1)?.bottom ?? region.top) + around),
  };
  const isSmall = ink.right - ink.left <= WIDEST * image.dpi && ink.bottom - ink.top <= HIGHEST * image.dpi;
  return isSmall && ink.right > ink.left && ink.bottom > ink.top ? ink : null;
}

/** A line so much further to the right and below. */
export const movedLine = (line: RecognisedLine, x: number, y: number): RecognisedLine => ({
  ...line,
  baseline: line.baseline + y,
  words: line.words.map((word) => ({
    ...word,
    left: word.left + x,
    right: word.right + x,
    top: word.top + y,
    bottom: word.bottom + y,
  })),
});

function cutOut(image: GreyImage, region: Area, ink: Area, rows: number): LoneRegion {
  const margin = Math.round(MARGIN * image.dpi);
  const width = ink.right - ink.left + 2 * margin;
  const height = ink.bottom - ink.top + 2 * margin;
  const shades = new Uint8Array(width * height).fill(WHITE);
  for (let y = ink.top; y < ink.bottom; y++) {
    const row = image.shades.subarray(y * image.width + ink.left, y * image.width + ink.right);
    shades.set(row, (margin + y - ink.top) * width + margin);
  }
  const [x, y] = [ink.left - margin, ink.top - margin];
  return {
    region,
    rows,
    image: { width, height, shades, dpi: image.dpi },
    toPage: (lines) => lines.map((line) => movedLine(line, x, y)),
  };
}

/** The regions of a page that are small enough to be read alone, cut out: the page itself is not needed for them. */
export const loneRegions = (image: GreyImage, regions: readonly Area[]): LoneRegion[] =>
  regions.flatMap((region) => {
    const rows = faintRows(image, withoutSides(image, region));
    const ink = inkOf(image, region, rows);
    return ink === null ? [] : [cutOut(image, region, ink, rows.length)];
  });
