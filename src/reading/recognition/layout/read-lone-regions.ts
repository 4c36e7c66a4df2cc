import type { Area } from '../../formats/pdf-page.ts';
import { enlarged } from '../image/enlarge.ts';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import type { LoneRegion } from './lone-regions.ts';

/** Words less certain than this are read again. */
const DOUBTFUL = 0.8;
/** A sure reading that two others contradict leaves a doubt. */
const SURE = 0.9;
/** Words as uncertain as this are no words but specks. */
const NO_WORD = 0.5;
/** Certainty, at most, of what was read otherwise another time: it is told as a doubt. */
const CONTESTED = 0.85;
/** A few characters with a digit, or strokes that a Roman numeral is taken for; they have no neighbours to bear them out. */
const NUMBER = /^(?=.{0,9}$)(?:.{0,8}\d.{0,8}|[IVXLHlv1|]{1,5}[.,]?)$/u;
/** The third look is at an image so much lower: numerals that were lost or blurred are often found in wider print. */
const LOWER = 0.8;

type Lines = readonly RecognisedLine[];
type Read = (image: GreyImage) => Promise<Lines>;

const isWithin =
  ({ left, top, right, bottom }: Area) =>
  (word: RecognisedWord): boolean => {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    return x >= left && x < right && y >= top && y < bottom;
  };

/** Lines with those of their words that `isMeant`; lines that have none are left out. */
const withWords = (lines: Lines, isMeant: (word: RecognisedWord) => boolean): RecognisedLine[] =>
  lines.map((line) => ({ ...line, words: line.words.filter(isMeant) })).filter(({ words }) => words.length > 0);

const wordsOf = (lines: Lines): RecognisedWord[] => lines.flatMap(({ words }) => words);

const textOf = (lines: Lines): string =>
  wordsOf(lines)
    .map(({ text }) => text)
    .join(' ');

const certainty = (lines: Lines): number =>
  lines.length === 0 ? NO_WORD : Math.min(...wordsOf(lines).map(({ confidence }) => confidence));

const surer = (one: Lines, other: Lines): Lines => (certainty(other) > certainty(one) ? other : one);

/** The reading of more lines; of as many, the surer one. */
const fuller = (one: Lines, other: Lines): Lines =>
  one.length === other.length ? surer(one, other) : other.length > one.length ? other : one;

/** Signs within and after numbers: they are small enough to be lost. */
const SIGNS = /[.,/]/gu;
const withoutSigns = (lines: Lines): string => textOf(lines).replaceAll(SIGNS, '');

const agree = (one: Lines, other: Lines): boolean => one.length > 0 && withoutSigns(one) === withoutSigns(other);

/** Of readings that agree the one with more signs; with as many but others, the first. */
function complete(one: Lines, other: Lines): Lines {
  const [text, otherText] = [textOf(one), textOf(other)];
  if (text === otherText) return surer(one, other);
  return otherText.length > text.length ? other : one;
}

const contested = (lines: Lines): Lines =>
  lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, confidence: Math.min(CONTESTED, word.confidence) })),
  }));

/** Reads an image squeezed to a lower one; places are those of the image itself. */
async function readLower(image: GreyImage, read: Read): Promise<Lines> {
  const height = Math.max(1, Math.round(image.height * LOWER));
  const by = image.height / height;
  const lines = await read(enlarged(image, { ...image, height }));
  return lines.map((line) => ({
    baseline: line.baseline * by,
    size: line.size * by,
    words: line.words.map((word) => ({ ...word, top: word.top * by, bottom: word.bottom * by })),
  }));
}

/** What two of three readings agree on; of three different ones the surest, as a doubt. */
async function readNumber({ image, toPage }: LoneRegion, first: Lines, read: Read): Promise<Lines> {
  const second = toPage(await read(image));
  if (agree(first, second)) return complete(first, second);
  const third = toPage(await readLower(image, read));
  if (agree(first, third)) return complete(first, third);
  if (agree(second, third))
    return certainty(first) < SURE ? complete(second, third) : contested(complete(second, third));
  return contested([second, third].reduce(surer, first));
}

/** A second and, where lines are still lost, a third reading: the fullest, and of those the surest. */
async function readLost({ image, rows, toPage }: LoneRegion, first: Lines, read: Read): Promise<Lines> {
  const second = fuller(first, toPage(await read(image)));
  return second.length >= rows ? second : fuller(second, toPage(await readLower(image, read)));
}

function readAgain(one: LoneRegion, first: Lines, read: Read): Promise<Lines> | null {
  if (first.length < one.rows && first.length > 0) return readLost(one, first, read);
  if (first.length === 0 || NUMBER.test(textOf(first))) return readNumber(one, first, read);
  if (certainty(first) >= DOUBTFUL) return null;
  return read(one.image).then((lines) => surer(first, one.toPage(lines)));
}

/**
 * Reads small regions again, each alone: those that nothing or not every line was found in, since beside larger text a
 * lone number in a tall cell is taken for specks; those that were read with doubt, of which the surer reading stays; and
 * numbers, in which no neighbour shows a digit that was misread.
 *
 * @param lines what was read of the whole page, in its pixels.
 * @param read recognises an image.
 */
export async function readLoneRegions(alone: readonly LoneRegion[], lines: Lines, read: Read): Promise<Lines> {
  let all = lines;
  for (const one of alone) {
    const isHere = isWithin(one.region);
    const first = withWords(all, isHere);
    const found = await readAgain(one, first, read);
    const isNothing = found === null || found.length === 0 || (first.length === 0 && certainty(found) <= NO_WORD);
    if (isNothing || found === first) continue;
    all = [...withWords(all, (word) => !isHere(word)), ...found];
  }
  return all;
}
