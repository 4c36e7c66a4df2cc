import { likeliestSyllables, type Reading } from './likeliest-syllables.ts';
import type { Piece } from './pieces.ts';
import { type RecognisedSyllable, type Sentence, sentencesOf } from './recognised-words.ts';
import type { Repair } from '../../model/repair.ts';
import { hasLostHook, hasLostTone, hasTwice, isWithLessMarks, isWithOtherTone } from './skeleton.ts';
import { keyOf } from './syllable-counts.ts';
import type { SyllableModel } from './syllable-model.ts';
import { BREAK, NUMBER } from './tokens.ts';

/** Readings of one place that are weighed. */
const MOST_READINGS = 24;
/** What it costs to read other marks than recognition did: `LEAST` where it was unsure, `MOST` where it was sure. */
const LEAST_COST = 2.5;
const MOST_COST = 6;
const CASE_COST = 2;
/** A marked capital that begins a word is often a small letter, whose mark was taken for height: "nhà Ở". */
const TALL = /^[^\P{Lu}A-ZĐ]\p{Ll}*$/u;
/** A word whose change turns the meaning round, a number or a name is never changed without a person. */
const GRAVE = new Set(
  'không chưa chẳng chớ đừng cấm miễn trừ một hai ba bốn tư năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ tỉ nửa mốt lăm'.split(
    ' ',
  ),
);
const NUMERAL = /^[IVXLC]{1,7}$/u;
/** Words less certain than this are expected to be wrong. */
const CERTAIN = 0.9;

/** When a repair is made or suggested. */
interface Bar {
  /** How much likelier it is than what was read, as a natural logarithm. */
  readonly gain: number;
  /** How often it was seen beside either of its neighbours, and beside each of them. */
  readonly support: number;
  readonly each: number;
  /** What was read must never have been seen beside either neighbour; else hardly ever. */
  readonly isUnseenAsRead?: true;
}
const MADE: Bar = { gain: 6, support: 4, each: 1 };
const MADE_OF_CERTAIN: Bar = { gain: 9, support: 16, each: 3 };
/** Beside one neighbour it was seen so often that the other, if it is a word, may be unknown; as read it was never seen beside either. */
const MADE_OF_ONE_SIDE: Bar = { gain: 6, support: 40, each: 0, isUnseenAsRead: true };
/** The same of a word that was read with certainty, but may have lost a mark. */
const MADE_OF_ONE_SURE_SIDE: Bar = { gain: 7.5, support: 80, each: 0, isUnseenAsRead: true };
/** One tone was taken for another, as happens on coarse scans to words read with certainty. */
const MADE_OF_OTHER_TONE: readonly Bar[] = [
  { gain: 9, support: 16, each: 1 },
  { gain: 12, support: 6, each: 1 },
];
const MADE_OF_LOST_HOOK: Bar = { gain: 9, support: 40, each: 0, isUnseenAsRead: true };
/** It was seen beside both neighbours, what was read beside neither. */
const MADE_OF_BOTH_SIDES: Bar = { gain: 10, support: 6, each: 1, isUnseenAsRead: true };
/** What was read is no word, or nobody ever wrote it; with a capital it may still be a name. */
const MADE_OF_UNKNOWN: Bar = { gain: 3, support: 4, each: 0 };
const MADE_OF_UNKNOWN_NAME: Bar = { gain: 3, support: 12, each: 0 };
const MADE_OF_OTHER_MARKS: Bar = { gain: 5, support: 30, each: 1 };
/** How much likelier than the next reading of an unknown word the likeliest must be. */
const MARGIN = 2;
const MADE_OF_DOUBLED: Bar = { gain: 1, support: 1, each: 0 };
const SUGGESTED: Bar = { gain: 2.5, support: 2, each: 0 };
const SUGGESTED_OF_CERTAIN: Bar = { gain: 6, support: 6, each: 1 };
const CASE: Bar = { gain: 0.5, support: 2, each: 0 };
const CERTAINTY = { made: 0.85, suggested: 0.6 };

/** A marked capital within a word whose neighbours are in small letters: "TỔ chức"; "TƯ" is short for "trung ương". */
const CASE_SLIP = /^(?!.{0,5}TƯ$)\p{L}.{0,5}[^\P{Lu}A-ZĐ]/u;
/** Numerals are repaired by their place in a list, if at all; abbreviations ("UBND", "TP") never. */
const UNTOUCHED = /^(?:[IVXLC]{1,7}|[A-ZĐ]{2,7})$/u;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** A syllable in its sentence, in the form in which it is counted. */
interface Place {
  readonly read: RecognisedSyllable;
  /** As counted: in small letters where capitals tell nothing; numerals, and names in capitals, as a number. */
  readonly own: string;
  /** Its capital may be one because a sentence or a heading begins. */
  readonly hidesCase: boolean;
  /** A capital within it is a small letter whose mark was taken for height. */
  readonly hasSlip: boolean;
}

const inCapitals = (syllable: RecognisedSyllable | undefined): boolean => /^\p{Lu}{2}/u.test(syllable?.text ?? '');

function placesOf(sentence: Sentence): Place[] {
  return sentence.map((read, index) => {
    const amongCapitals = inCapitals(read) && (inCapitals(sentence[index - 1]) || inCapitals(sentence[index + 1]));
    if (!read.inHeading ? amongCapitals || UNTOUCHED.test(read.text) : NUMERAL.test(read.text))
      return { read, hidesCase: false, hasSlip: false, own: NUMBER };
    const hasSlip = !read.inHeading && CASE_SLIP.test(read.text);
    const hidesCase = read.inHeading || index === 0 || (read.startsLine && isCapital(read.text));
    const shown = hasSlip ? capital(read.text.toLowerCase()) : read.text;
    return { read, hidesCase, hasSlip, own: hidesCase ? shown.toLowerCase() : shown };
  });
}

function readingsOf({ read, own, hidesCase }: Place, model: SyllableModel): Reading[] {
  if (own === NUMBER) return [{ syllable: own, cost: 0 }];
  const cost = LEAST_COST + (MOST_COST - LEAST_COST) * Math.max(0, (read.confidence - 0.5) * 2);
  const mayBe = (known: string): boolean =>
    known !== own &&
    (hidesCase ? !isCapital(known) : isCapital(known) === isCapital(own) || (TALL.test(own) && !isCapital(known)));
  const others = model.alike(own).filter(mayBe).slice(0, MOST_READINGS);
  const priced = others.map((syllable) => ({ syllable, cost: keyOf(syllable) === keyOf(own) ? CASE_COST : cost }));
  return [{ syllable: own, cost: 0 }, ...priced];
}

/** As printed where it stands: in capitals in headings, with one where the sentence begins with one. */
function asPrinted(syllable: string, { read, hidesCase }: Place): string {
  if (read.inHeading) return syllable.toUpperCase();
  return hidesCase && isCapital(read.text) ? capital(syllable) : syllable;
}

function reaches(
  model: SyllableModel,
  [before, word, after]: Trio,
  own: string,
  { gain, support, each, isUnseenAsRead }: Bar,
): boolean {
  const seen = (one: string): readonly [number, number] => [
    before === BREAK ? 0 : model.pairs(before, one),
    after === BREAK ? 0 : model.pairs(one, after),
  ];
  const weigh = (one: string): number => model.weigh(before, one) + model.weigh(one, after);
  const [left, right] = seen(word);
  const [ownLeft, asRead] = seen(own);
  const ownRight = keyOf(own) === keyOf(word) ? 0 : asRead;
  const isBeside = (neighbour: string, count: number): boolean => count >= each || (neighbour === BREAK && each < 2);
  const isSupported = left + right >= support && isBeside(before, left) && isBeside(after, right);
  const isRare = isUnseenAsRead ? ownLeft + ownRight === 0 : (ownLeft + ownRight) * 20 < left + right;
  return isSupported && isRare && weigh(word) - weigh(own) >= gain;
}

type Trio = readonly [before: string, word: string, after: string];

const isKnown = (own: string, model: SyllableModel): boolean =>
  [own, own.toLowerCase(), capital(own)].some((form) => model.seen(form) > 0);

/** True when no other reading of the letters is nearly as likely. */
function isClear([before, word, after]: Trio, model: SyllableModel): boolean {
  const weigh = (one: string): number => model.weigh(before, one) + model.weigh(one, after);
  return model.alike(word).every((other) => keyOf(other) === keyOf(word) || weigh(word) - weigh(other) >= MARGIN);
}

/** The bar for what was read and is no word that was ever seen; none where other readings are as likely. */
function barOfUnknown(own: string, trio: Trio, model: SyllableModel): Bar[] {
  const isUnknown = hasLostTone(own) || !isKnown(own, model);
  if (!isUnknown || !isClear(trio, model)) return [];
  if (isCapital(own)) return [MADE_OF_UNKNOWN_NAME];
  return [isWithLessMarks(own, trio[1]) ? MADE_OF_UNKNOWN : MADE_OF_OTHER_MARKS];
}

/** The bars of which one must be reached for a repair to be made. */
function barsOf({ read, own }: Place, trio: Trio, isCase: boolean, model: SyllableModel): Bar[] {
  if (isCase) return [CASE];
  if (hasTwice(own)) return [MADE_OF_DOUBLED];
  const unknown = barOfUnknown(own, trio, model);
  if (isCapital(own)) return trio.includes(NUMBER) ? unknown : [...unknown, MADE_OF_BOTH_SIDES];
  const isUnsure = read.confidence < CERTAIN;
  const ofTone = isWithOtherTone(own, trio[1]) ? MADE_OF_OTHER_TONE : [];
  const bars = [...unknown, isUnsure ? MADE : MADE_OF_CERTAIN, ...ofTone];
  if (trio.includes(NUMBER)) return bars;
  bars.push(MADE_OF_BOTH_SIDES);
  if (hasLostHook(own, trio[1])) bars.push(MADE_OF_LOST_HOOK);
  if (isUnsure) return [...bars, MADE_OF_ONE_SIDE];
  return isWithLessMarks(own, trio[1]) ? [...bars, MADE_OF_ONE_SURE_SIDE] : bars;
}

function repairOf(place: Place, trio: Trio, model: SyllableModel): Repair[] {
  const { read, own, hasSlip } = place;
  const after = asPrinted(trio[1], place);
  if (own === NUMBER || after === read.text) return [];
  const isCase = after.toLowerCase() === read.text.toLowerCase();
  if (isCase && hasSlip)
    return [{ at: read.at, before: read.text, after, rule: 'context', confidence: CERTAINTY.made, made: true }];
  if (!isCase && keyOf(after) === keyOf(read.text)) return [];
  const isGrave = GRAVE.has(trio[1].toLowerCase()) || GRAVE.has(own.toLowerCase());
  const made = !isGrave && barsOf(place, trio, isCase, model).some((one) => reaches(model, trio, own, one));
  const suggested = read.confidence < CERTAIN ? SUGGESTED : SUGGESTED_OF_CERTAIN;
  if (!made && !reaches(model, trio, own, suggested)) return [];
  const confidence = made ? CERTAINTY.made : CERTAINTY.suggested;
  return [{ at: read.at, before: read.text, after, rule: 'context', confidence, made }];
}

function repairsIn(sentence: Sentence, model: SyllableModel): Repair[] {
  const places = placesOf(sentence);
  const found = likeliestSyllables(
    places.map((place) => readingsOf(place, model)),
    model.weigh,
  );
  return places.flatMap((place, index) =>
    repairOf(place, [found[index - 1] ?? BREAK, found[index] ?? place.own, found[index + 1] ?? BREAK], model),
  );
}

/**
 * Words whose marks or capitals were misread, by the words beside them: "tô chức" is "tổ chức". Only what is overwhelmingly
 * likelier, and was hardly ever seen as it was read, is changed; the rest is suggested.
 */
export const contextRepairs = (pieces: readonly Piece[], model: SyllableModel): Repair[] =>
  sentencesOf(pieces).flatMap((sentence) => repairsIn(sentence, model));
