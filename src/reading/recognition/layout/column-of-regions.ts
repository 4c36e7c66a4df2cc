import type { Area } from '../../formats/pdf-page.ts';
import { withoutBareSides } from './bare-sides.ts';
import type { GreyImage, RecognisedLine } from '../recogniser.ts';
import { type Strip, tightLines } from './tight-lines.ts';

const WHITE = 255;
/** Inches of paper around every region, and between two lines that stand too close on the page. */
const MARGIN = 0.12;
const LINE_MARGIN = 0.06;

interface Placed {
  readonly region: Spaced;
  /** Where its first row of pixels stands in the column. */
  readonly top: number;
}

/** A line with the number of its place among the parts of its page. */
export interface PlacedLine extends RecognisedLine {
  readonly place: number;
}

/** Regions of a page below each other in one image, and the way back. */
export interface RegionColumn {
  readonly image: GreyImage;
  /** Takes lines of the column to where they stand on the page; those that stand in no region are left out. */
  readonly toPage: (lines: readonly RecognisedLine[]) => PlacedLine[];
}

function copyRegion(from: GreyImage, to: Uint8Array, width: number, { region, top }: Placed, margin: number): void {
  const { upper, lower, left } = region;
  const lowest = upper ? Math.max(...upper) : 0;
  const highest = lower ? Math.min(...lower) : 0;
  for (let y = region.top; y < region.bottom; y++) {
    const start = (top + y - region.top) * width + margin;
    to.set(from.shades.subarray(y * from.width + left, y * from.width + region.right), start);
    if (upper && y < lowest) for (let x = 0; x < upper.length; x++) if (y < upper[x]!) to[start + x] = WHITE;
    if (lower && y >= highest) for (let x = 0; x < lower.length; x++) if (y >= lower[x]!) to[start + x] = WHITE;
  }
}

function moveLine(line: RecognisedLine, { region, top }: Placed, margin: number): PlacedLine {
  const [x, y] = [region.left - margin, region.top - top];
  const words = line.words.map((word) => ({
    ...word,
    left: word.left + x,
    right: word.right + x,
    top: word.top + y,
    bottom: word.bottom + y,
  }));
  return { ...line, baseline: line.baseline + y, words, place: region.place };
}

/** Pixels: recognition takes no higher image than 32767, and fails on one. */
const HIGHEST = 30_000;
/** Pixels of one image: each takes some ten bytes while it is recognised. A page of running text has ten millions. */
const MOST_PIXELS = 16_000_000;
/** Strips narrower than this share of the widest one stand in images of their own when one is not enough. */
const NARROW = 0.5;

/** A strip with the pixels of paper below it, and its number on the page. */
interface Spaced extends Strip {
  readonly gap: number;
  readonly place: number;
}

/** The lines of regions, or the regions whole where their lines stand apart. */
function spacedStrips(image: GreyImage, regions: readonly Area[], margin: number): Spaced[] {
  const between = Math.round(LINE_MARGIN * image.dpi);
  return regions
    .flatMap((region) => {
      const strips = tightLines(image, withoutBareSides(image, region));
      return strips.map((strip, index) => ({ ...strip, gap: index === strips.length - 1 ? margin : between }));
    })
    .map((strip, place) => ({ ...strip, place }));
}

/** Strips in columns no higher than `highest`, in order; one that is higher by itself is cut. */
function columnsUnder(strips: readonly Spaced[], margin: number, highest: number): Spaced[][] {
  const columns: Spaced[][] = [];
  let height = highest;
  const most = highest - 2 * margin;
  const cut = (strip: Spaced): Spaced[] =>
    strip.bottom - strip.top <= most
      ? [strip]
      : [{ ...strip, bottom: strip.top + most }, ...cut({ ...strip, top: strip.top + most })];
  for (const strip of strips.flatMap(cut)) {
    const needed = strip.bottom - strip.top + strip.gap;
    if (height + needed > highest) {
      columns.push([]);
      height = margin;
    }
    columns.at(-1)?.push(strip);
    height += needed;
  }
  return columns;
}

const widthOf = ({ left, right }: Area): number => right - left;
const heightOf = ({ top, bottom }: Area): number => bottom - top;

/** Strips in columns that have no more pixels than is needed for the largest strip, or than `MOST_PIXELS`. */
function smallColumns(strips: readonly Spaced[], margin: number, highest: number): Spaced[][] {
  const width = Math.max(...strips.map(widthOf)) + 2 * margin;
  const tallest = Math.max(...strips.map(heightOf)) + 2 * margin;
  return columnsUnder(strips, margin, Math.min(highest, Math.max(tallest, Math.floor(MOST_PIXELS / width))));
}

/** Strips in columns: in one if it is not too large, otherwise the wide ones apart from the narrow ones. */
function columnsFor(strips: readonly Spaced[], margin: number, highest: number): Spaced[][] {
  const widest = Math.max(...strips.map(widthOf));
  const height = strips.reduce((sum, strip) => sum + heightOf(strip) + strip.gap, margin);
  if (height * (widest + 2 * margin) <= MOST_PIXELS) return columnsUnder(strips, margin, highest);
  const [wide = [], narrow = []] = [true, false].map((isWide) =>
    strips.filter((strip) => widthOf(strip) >= NARROW * widest === isWide),
  );
  return [wide, narrow].flatMap((some) => (some.length === 0 ? [] : smallColumns(some, margin, highest)));
}

/**
 * Sets regions below each other, so that text beside text is never read across: in one image, or in several when a page
 * has so many that it would be too large to be recognised.
 */
export function columnsOf(image: GreyImage, regions: readonly Area[], highest = HIGHEST): RegionColumn[] {
  const margin = Math.round(MARGIN * image.dpi);
  const columns = columnsFor(spacedStrips(image, regions, margin), margin, highest);
  return columns.map((strips) => columnOf(image, strips, margin));
}

function columnOf(image: GreyImage, strips: readonly Spaced[], margin: number): RegionColumn {
  const placed: Placed[] = [];
  let height = margin;
  for (const strip of strips) {
    placed.push({ region: strip, top: height });
    height += strip.bottom - strip.top + strip.gap;
  }
  const width = Math.max(...strips.map(({ left, right }) => right - left)) + 2 * margin;
  const shades = new Uint8Array(width * height).fill(WHITE);
  for (const one of placed) copyRegion(image, shades, width, one, margin);
  const toPage = (lines: readonly RecognisedLine[]): PlacedLine[] =>
    lines.flatMap((line) => {
      const middle = line.baseline - line.size / 4;
      const host = placed.findLast(({ top }) => top <= middle) ?? placed[0];
      return host === undefined ? [] : [moveLine(line, host, margin)];
    });
  return { image: { width, height, shades, dpi: image.dpi }, toPage };
}
