import type { Area } from '../../formats/pdf-page.ts';
import type { RecognisedLine, RecognisedWord } from '../recogniser.ts';
import type { LoneRegion } from './lone-regions.ts';
import {
  certainty,
  DOUBTFUL,
  type Lines,
  NO_WORD,
  type Read,
  readLower,
  readThrice,
  surer,
  textOf,
} from './read-thrice.ts';

/** A few characters with a digit, or strokes that a Roman numeral is taken for; they have no neighbours to bear them out. */
const NUMBER = /^(?=.{0,9}$)(?:.{0,8}\d.{0,8}|[IVXLHlv1|]{1,5}[.,]?)$/u;

const isWithin =
  ({ left, top, right, bottom }: Area) =>
  (word: RecognisedWord): boolean => {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    return x >= left && x < right && y >= top && y < bottom;
  };

/** Lines with those of their words that `isMeant`; lines that have none are left out. */
const withWords = (lines: Lines, isMeant: (word: RecognisedWord) => boolean): RecognisedLine[] =>
  lines.map((line) => ({ ...line, words: line.words.filter(isMeant) })).filter(({ words }) => words.length > 0);

/** The reading of more lines; of as many, the surer one. */
const fuller = (one: Lines, other: Lines): Lines =>
  one.length === other.length ? surer(one, other) : other.length > one.length ? other : one;

/** A second and, where lines are still lost, a third reading: the fullest, and of those the surest. */
async function readLost({ image, rows, toPage }: LoneRegion, first: Lines, read: Read): Promise<Lines> {
  const second = fuller(first, toPage(await read(image)));
  return second.length >= rows ? second : fuller(second, toPage(await readLower(image, read)));
}

function readAgain(one: LoneRegion, first: Lines, read: Read): Promise<Lines> | null {
  if (first.length < one.rows && first.length > 0) return readLost(one, first, read);
  if (first.length === 0 || NUMBER.test(textOf(first))) return readThrice(one, first, read);
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
