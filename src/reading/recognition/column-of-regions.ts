import type { Area } from '../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine } from './recogniser.ts';

const WHITE = 255;
/** Inches of paper around every region. */
const MARGIN = 0.12;

interface Placed {
  readonly region: Area;
  /** Where its first row of pixels stands in the column. */
  readonly top: number;
}

/** Regions of a page below each other in one image, and the way back. */
export interface RegionColumn {
  readonly image: GreyImage;
  /** Takes lines of the column to where they stand on the page; those that stand in no region are left out. */
  readonly toPage: (lines: readonly RecognisedLine[]) => RecognisedLine[];
}

function copyRegion(from: GreyImage, to: Uint8Array, width: number, { region, top }: Placed, margin: number): void {
  for (let y = region.top; y < region.bottom; y++) {
    const row = from.shades.subarray(y * from.width + region.left, y * from.width + region.right);
    to.set(row, (top + y - region.top) * width + margin);
  }
}

function moveLine(line: RecognisedLine, { region, top }: Placed, margin: number): RecognisedLine {
  const [x, y] = [region.left - margin, region.top - top];
  const words = line.words.map((word) => ({
    ...word,
    left: word.left + x,
    right: word.right + x,
    top: word.top + y,
    bottom: word.bottom + y,
  }));
  return { ...line, baseline: line.baseline + y, words };
}

/** Pixels: recognition takes no higher image than 32767, and fails on one. */
const HIGHEST = 30_000;

/** Regions in columns no higher than `highest`, in order; one that is higher by itself is cut. */
function columnsUnder(regions: readonly Area[], margin: number, highest: number): Area[][] {
  const columns: Area[][] = [];
  let height = highest;
  const most = highest - 2 * margin;
  const cut = (region: Area): Area[] =>
    region.bottom - region.top <= most
      ? [region]
      : [{ ...region, bottom: region.top + most }, ...cut({ ...region, top: region.top + most })];
  for (const region of regions.flatMap(cut)) {
    const needed = region.bottom - region.top + margin;
    if (height + needed > highest) {
      columns.push([]);
      height = margin;
    }
    columns.at(-1)?.push(region);
    height += needed;
  }
  return columns;
}

/**
 * Sets regions below each other, so that text beside text is never read across: in one image, or in several when a page
 * has so many that it would be too high to be recognised.
 */
export const columnsOf = (image: GreyImage, regions: readonly Area[], highest = HIGHEST): RegionColumn[] =>
  columnsUnder(regions, Math.round(MARGIN * image.dpi), highest).map((column) => columnOf(image, column));

function columnOf(image: GreyImage, regions: readonly Area[]): RegionColumn {
  const margin = Math.round(MARGIN * image.dpi);
  const placed: Placed[] = [];
  let height = margin;
  for (const region of regions) {
    placed.push({ region, top: height });
    height += region.bottom - region.top + margin;
  }
  const width = Math.max(0, ...regions.map(({ left, right }) => right - left)) + 2 * margin;
  const shades = new Uint8Array(width * height).fill(WHITE);
  for (const one of placed) copyRegion(image, shades, width, one, margin);
  const toPage = (lines: readonly RecognisedLine[]): RecognisedLine[] =>
    lines.flatMap((line) => {
      const middle = line.baseline - line.size / 4;
      const host = placed.findLast(({ top }) => top <= middle) ?? placed[0];
      return host === undefined ? [] : [moveLine(line, host, margin)];
    });
  return { image: { width, height, shades, dpi: image.dpi }, toPage };
}
