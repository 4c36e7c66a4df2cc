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

/** Sets regions below each other, so that text beside text is never read across. */
export function columnOf(image: GreyImage, regions: readonly Area[]): RegionColumn {
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
