import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';
import { LONGEST_SYLLABLE, type Split, splitSyllables } from './split-syllables.ts';
import type { SyllableModel } from './syllable-model.ts';

/** What stands between two spaces: letters, numbers and signs. */
const CHUNK = /[^\s]{4,160}/gu;
const RUN = /[\p{L}\p{M}]+|[\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
const LETTERS = /^[\p{L}\p{M}]/u;
const DIGITS = /^\p{N}/u;
const HAS_MARK = /[^\p{ASCII}]/u;
/** A part of an address, a file or a symbol is no run of syllables. */
const ADDRESS = /[@\\_]|:\/\/|www\.|\.\p{Ll}{2,4}(?:$|\/)/u;
const IN_CAPITALS = /^\p{Lu}+$/u;
/** A split is made when it is this much likelier than the next, as a natural logarithm, for each syllable so likely at least. */
const MARGIN = 4;
const LEAST_EACH = -13.5;
/** Two syllables alone may be a foreign word or a name: they must have been seen beside each other this often. */
const PAIR = 5;
/** Shares of the pairs of a long run that were seen. */
const SEEN_SHARE = 0.5;
const CONFIDENCE = 0.85;
/** Signs after which a space is printed. */
const OPEN_END = /[,;:)!?%]$/u;

function isSound({ syllables, score }: Split, next: Split | undefined, model: SyllableModel): boolean {
  const pairs = syllables.slice(1).map((syllable, index) => model.pairs(syllables[index] ?? '', syllable));
  const seen = pairs.filter((count) => count > 0).length;
  const isSeen = pairs.length === 1 ? (pairs[0] ?? 0) >= PAIR : seen >= pairs.length * SEEN_SHARE;
  const isLoose = syllables.some(
    ({ length }, index) => length === 1 && (pairs[index - 1] ?? 0) + (pairs[index] ?? 0) === 0,
  );
  const isClear = next === undefined || score - next.score >= MARGIN;
  return isSeen && isClear && !isLoose && score / syllables.length >= LEAST_EACH;
}

/** Letters with the spaces they lack; as they are when they are one syllable, or when no split is far the likeliest. */
function spaced(letters: string, model: SyllableModel): string {
  if (letters.length < 4 || !HAS_MARK.test(letters)) return letters;
  const counted = IN_CAPITALS.test(letters) ? letters.toLowerCase() : letters;
  if (letters.length <= LONGEST_SYLLABLE && (model.seen(counted) > 0 || model.seen(counted.toLowerCase()) > 0))
    return letters;
  const [first, next] = splitSyllables(counted, model);
  if (first === undefined || first.syllables.length < 2 || !isSound(first, next, model)) return letters;
  let at = 0;
  return first.syllables.map(({ length }) => letters.slice(at, (at += length))).join(' ');
}

const isSyllable = (letters: string, model: SyllableModel): boolean =>
  letters.length > 2 && HAS_MARK.test(letters) && (model.seen(letters) > 2 || model.seen(letters.toLowerCase()) > 2);

/** True where a space is printed between two runs of a chunk whose spaces were lost. */
function isApart(before: string, after: string, isSplit: boolean, model: SyllableModel): boolean {
  if (DIGITS.test(after)) return LETTERS.test(before) && (isSplit || isSyllable(before, model));
  if (!isSplit || !LETTERS.test(after)) return isSplit && LETTERS.test(before) && after.startsWith('(');
  return DIGITS.test(before) || OPEN_END.test(before);
}

function brokenUp(chunk: string, model: SyllableModel): string {
  const runs = chunk.match(RUN) ?? [];
  const parts = runs.map((run) => (LETTERS.test(run) ? spaced(run, model) : run));
  const isSplit = parts.some((part) => part.includes(' '));
  return parts.reduce(
    (text, part, index) =>
      text + (index > 0 && isApart(runs[index - 1] ?? '', runs[index] ?? '', isSplit, model) ? ' ' : '') + part,
    '',
  );
}

function repairsIn({ text, at }: Piece, model: SyllableModel): Repair[] {
  return Array.from(text.matchAll(CHUNK)).flatMap(({ 0: chunk, index }): Repair[] => {
    const after = ADDRESS.test(chunk) ? chunk : brokenUp(chunk, model);
    if (after === chunk) return [];
    return [{ at: at + index, before: chunk, after, rule: 'word-break', confidence: CONFIDENCE, made: true }];
  });
}

/**
 * Words that were read without the spaces between them, as in tight lines of cells: "Tỉlệhồsơ" is "Tỉ lệ hồ sơ". Only
 * where one way to split the letters into known syllables is far the likeliest.
 */
export const wordBreaks = (pieces: readonly Piece[], model: SyllableModel): Repair[] =>
  pieces.flatMap((piece) => repairsIn(piece, model));
