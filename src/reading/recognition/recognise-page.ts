import type { QuarterTurn, Rule } from '../formats/pdf-page.ts';
import { columnsOf, type PlacedLine } from './layout/column-of-regions.ts';
import { loneRegions } from './layout/lone-regions.ts';
import { withLostLines } from './layout/lost-lines.ts';
import { readLabels } from './layout/read-labels.ts';
import { readLoneRegions } from './layout/read-lone-regions.ts';
import { readEndSigns } from './marks/end-signs.ts';
import { readLostEndSigns } from './marks/lost-end-signs.ts';
import { readLostPoints } from './marks/lost-points.ts';
import { readMarks } from './marks/read-marks.ts';
import { readRomanStems } from './marks/roman-stems.ts';
import { trustPrintedSymbols } from './marks/printed-symbols.ts';
import { liftStamps } from './stamps/lift-stamps.ts';
import { levelled, readDirection } from './image/prepare-image.ts';
import { freeBytes } from './free-bytes.ts';
import type { GreyImage, RecognisedLine, RecognisedPage, Recogniser } from './recogniser.ts';
import { regionsOf } from './layout/regions.ts';
import { findRulings } from './layout/rulings.ts';
import { countUnread, printedLines } from './layout/unread-lines.ts';

const POINTS_PER_INCH = 72;
/** Words upside down are read with less certainty than this; so are the worst pages, which are then read again. */
const UPSIDE_DOWN = 0.6;
/** Fewer words are not worth another reading. */
const FEWEST_WORDS = 8;

interface Attempt {
  readonly lines: readonly RecognisedLine[];
  readonly unread: number;
  readonly rules: readonly Rule[];
  readonly image: Pick<GreyImage, 'width' | 'height' | 'dpi'>;
  readonly turn: QuarterTurn;
  readonly skew: number;
  readonly stamps: readonly string[];
}

/** Mean certainty of the words, long ones counting more; 0 when there are none. */
function certainty(lines: readonly RecognisedLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return letters === 0 ? 0 : sure / letters;
}

async function attempt(
  grey: GreyImage,
  turn: QuarterTurn,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<Attempt> {
  const { image, skew } = levelled(grey, turn);
  const drawn = findRulings(image);
  const stamps = await liftStamps(image, drawn, recogniser, signal);
  const left = stamps.length === 0 ? drawn : findRulings(image);
  const rules = left.map((rule) => scaleRule(rule, POINTS_PER_INCH / image.dpi));
  const regions = regionsOf(image, rules);
  const columns = columnsOf(image, regions);
  const printed = printedLines(image, regions);
  const alone = loneRegions(image, regions);
  if (image !== grey) freeBytes(image.shades);
  const read = async (part: GreyImage): Promise<readonly RecognisedLine[]> => {
    const lines = readRomanStems(part, readMarks(part, await recogniser.recognise(part, signal)));
    const signed = readLostEndSigns(part, readEndSigns(part, lines));
    return trustPrintedSymbols(part, readLostPoints(part, signed));
  };
  const found: PlacedLine[] = [];
  for (const column of columns) {
    const lines = await readLabels(column.image, await read(column.image), read);
    found.push(...column.toPage(await withLostLines(column.image, lines, read)));
    freeBytes(column.image.shades);
  }
  const inOrder = found.toSorted((a, b) => a.place - b.place);
  const lines = await readLoneRegions(alone, inOrder, read);
  const { width, height, dpi } = image;
  return { image: { width, height, dpi }, turn, skew, rules, lines, unread: countUnread(printed, lines), stamps };
}

const scaleLine = (line: RecognisedLine, by: number): RecognisedLine => ({
  baseline: line.baseline * by,
  size: line.size * by,
  words: line.words.map((word) => ({
    ...word,
    left: word.left * by,
    right: word.right * by,
    top: word.top * by,
    bottom: word.bottom * by,
  })),
});

const scaleRule = ({ x0, x1, y0, y1 }: Rule, by: number): Rule => ({
  x0: x0 * by,
  x1: x1 * by,
  y0: y0 * by,
  y1: y1 * by,
});

function toPage({ lines, unread, rules, image, turn, skew, stamps }: Attempt): RecognisedPage {
  const by = POINTS_PER_INCH / image.dpi;
  return {
    width: image.width * by,
    height: image.height * by,
    turn,
    skew,
    lines: lines.map((line) => scaleLine(line, by)),
    rules,
    ...(unread === 0 ? {} : { unread }),
    ...(stamps.length === 0 ? {} : { stamps }),
  };
}

/**
 * Recognises the text of a page, given without its seals: turns it upright and level, reads its words and ruling lines.
 * A page whose words make no sense is read again the other way up, and the surest reading is kept.
 *
 * @param page is changed.
 */
export async function recognisePage(
  page: GreyImage,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<RecognisedPage> {
  const { grey, turns } = readDirection(page);
  let best: Attempt | undefined;
  for (const turn of turns) {
    const next = await attempt(grey, turn, recogniser, signal);
    if (best === undefined || certainty(next.lines) > certainty(best.lines)) best = next;
    const words = best.lines.flatMap((line) => line.words).length;
    if (words < FEWEST_WORDS || certainty(best.lines) >= UPSIDE_DOWN) break;
  }
  return toPage(best ?? (await attempt(grey, 0, recogniser, signal)));
}
