import type { QuarterTurn, Rule } from '../formats/pdf-page.ts';
import { addTurns } from '../formats/pdf-transform.ts';
import { inkThreshold } from './ink-threshold.ts';
import { levelled, readDirection } from './prepare-image.ts';
import type { ColourImage, GreyImage, RecognisedLine, RecognisedPage, Recogniser } from './recogniser.ts';
import { findRulings } from './rulings.ts';

const POINTS_PER_INCH = 72;
/** Words upside down are read with less certainty than this; so are the worst pages, which are then read twice. */
const UPSIDE_DOWN = 0.6;
const HALF_TURN = 2;

interface Attempt {
  readonly lines: readonly RecognisedLine[];
  readonly image: GreyImage;
  readonly turn: QuarterTurn;
  readonly skew: number;
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
  return { image, turn, skew, lines: await recogniser.recognise(image, signal) };
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

function toPage({ lines, image, turn, skew }: Attempt): RecognisedPage {
  const by = POINTS_PER_INCH / image.dpi;
  return {
    width: image.width * by,
    height: image.height * by,
    turn,
    skew,
    lines: lines.map((line) => scaleLine(line, by)),
    rules: findRulings(image, inkThreshold(image)).map((rule) => scaleRule(rule, by)),
  };
}

/**
 * Recognises the text of a page image: drops seals, turns the page upright and level, reads its words and ruling lines.
 * A page whose words make no sense is read a second time upside down, and the surer reading is kept.
 */
export async function recognisePage(
  colour: ColourImage,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<RecognisedPage> {
  const { grey, turn } = readDirection(colour);
  const first = await attempt(grey, turn, recogniser, signal);
  if (first.lines.length === 0 || certainty(first.lines) >= UPSIDE_DOWN) return toPage(first);
  const second = await attempt(grey, addTurns(turn, HALF_TURN), recogniser, signal);
  return toPage(certainty(second.lines) > certainty(first.lines) ? second : first);
}
