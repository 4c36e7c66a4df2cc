import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { inkStretches, rowsOfCell, type TextRow } from './text-rows.ts';

const WHITE = 255;
/** Inches of paper around what is read alone. */
const MARGIN = 0.1;
/** Inches of paper that stay around its ink. */
const AROUND_INK = 0.02;
/** What is darker is faint ink: thin strokes beside a letter or number belong to it, as a mark of comparison does. */
const FAINT = 200;
/** Inches of paper within a line of text at most, and how far faint strokes reach above and below a row of ink. */
const WORD_GAP = 0.12;
const STROKE_REACH = 0.04;
/** Inches of the largest print that is read alone: a number, a date, a word or two in a cell. */
const WIDEST = 1.6;
const HIGHEST = 0.8;
/** Words less certain than this are read again. */
const DOUBTFUL = 0.8;
/** Words as uncertain as this are no words but specks. */
const NO_WORD = 0.5;

/** A small part of a page as an image of its own, and the way back. */
export interface LoneRegion {
  readonly region: Area;
  readonly image: GreyImage;
  readonly toPage: (lines: readonly RecognisedLine[]) => RecognisedLine[];
}

/** Where a row has ink, its faint strokes counted in. */
function stretchesWithin(image: GreyImage, { left, right }: Area, { top, bottom, stretches }: TextRow) {
  const faint = inkStretches(image, { left, right, top, bottom }, WORD_GAP, FAINT);
  return [
    ...stretches,
    ...faint.filter((one) => stretches.some((ink) => ink.left < one.right && one.left < ink.right)),
  ];
}

/** The ink of a region that has few words; null when it is larger. */
function inkOf(image: GreyImage, region: Area): Area | null {
  const rows = rowsOfCell(image, region);
  const stretches = rows.flatMap((row) => stretchesWithin(image, region, row));
  const around = Math.round(AROUND_INK * image.dpi);
  const above = Math.round(STROKE_REACH * image.dpi);
  const ink = {
    left: Math.max(region.left, Math.min(...stretches.map(({ left }) => left)) - around),
    right: Math.min(region.right, Math.max(...stretches.map(({ right }) => right)) + around),
    top: Math.max(region.top, (rows[0]?.top ?? region.top) - above),
    bottom: Math.min(region.bottom, (rows.at(-1)?.bottom ?? region.top) + above),
  };
  const isSmall = ink.right - ink.left <= WIDEST * image.dpi && ink.bottom - ink.top <= HIGHEST * image.dpi;
  return isSmall && ink.right > ink.left && ink.bottom > ink.top ? ink : null;
}

const moved = (line: RecognisedLine, x: number, y: number): RecognisedLine => ({
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

function cutOut(image: GreyImage, region: Area, ink: Area): LoneRegion {
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
    image: { width, height, shades, dpi: image.dpi },
    toPage: (lines) => lines.map((line) => moved(line, x, y)),
  };
}

const isWithin =
  ({ left, top, right, bottom }: Area) =>
  (word: RecognisedWord): boolean => {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    return x >= left && x < right && y >= top && y < bottom;
  };

const wordsOf = (lines: readonly RecognisedLine[]): RecognisedWord[] => lines.flatMap(({ words }) => words);

const certainty = (words: readonly RecognisedWord[]): number =>
  words.length === 0 ? NO_WORD : Math.min(...words.map(({ confidence }) => confidence));

/** The regions of a page that are small enough to be read alone, cut out: the page itself is not needed for them. */
export const loneRegions = (image: GreyImage, regions: readonly Area[]): LoneRegion[] =>
  regions.flatMap((region) => {
    const ink = inkOf(image, region);
    return ink === null ? [] : [cutOut(image, region, ink)];
  });

/**
 * Reads small regions again, each alone, that nothing was found in or only with doubt: beside larger text a lone number
 * in a tall cell is taken for specks. The surer reading stays.
 *
 * @param lines what was read of the whole page, in its pixels.
 * @param read recognises an image.
 */
export async function readLoneRegions(
  alone: readonly LoneRegion[],
  lines: readonly RecognisedLine[],
  read: (image: GreyImage) => Promise<readonly RecognisedLine[]>,
): Promise<readonly RecognisedLine[]> {
  const words = wordsOf(lines);
  let all = lines;
  for (const { region, image, toPage } of alone) {
    const isHere = isWithin(region);
    const before = certainty(words.filter(isHere));
    if (before >= DOUBTFUL) continue;
    const found = toPage(await read(image));
    if (certainty(wordsOf(found)) <= before) continue;
    const others = all.map((line) => ({ ...line, words: line.words.filter((word) => !isHere(word)) }));
    all = [...others.filter((line) => line.words.length > 0), ...found];
  }
  return all;
}
