import { distance } from 'fastest-levenshtein';
import { toRoman } from '../../structure/labels/ordinal.ts';

/** A way to read a label: its place in its run, how it is printed, and how unlike it is to what was read. */
export interface LabelReading {
  /** From 1. */
  readonly ordinal: number;
  readonly printed: string;
  /** 0: as read. 1: one stroke was lost or misread. */
  readonly cost: number;
}

/** What strokes of numerals are taken for. */
const STROKES: readonly (readonly [RegExp, string])[] = [
  [/H|U|lI|Il|ll|11|1I|I1|\|\|/gu, 'II'],
  [/[l1|!\][TLÍÌỈỊiíìịïtjJ]/gu, 'I'],
  [/J/gu, 'I'],
  [/[YƯvy]/gu, 'V'],
  [/VV/gu, 'V'],
  [/[xK]/gu, 'X'],
];
const LAST_ROMAN = 30;
const ROMANS = Array.from({ length: LAST_ROMAN }, (_, index) => toRoman(index + 1));
/** A lost stroke is likelier the more there are: "III" comes as "I" too. */
const TWO_STROKES = 1.8;
/** V for I is rarer than a stroke lost; a whole V or X is hardly ever. */
const OTHER_STROKE = 1.4;
const WHOLE_LETTER = 2;

const wholeLetters = (numeral: string): number => numeral.replaceAll(/[^VX]/gu, '').length;

/** Readings of a numeral: every one that differs in one stroke, or in two where only strokes of I differ. */
export function romanReadings(read: string): LabelReading[] {
  const strokes = STROKES.reduce((text, [from, to]) => text.replace(from, to), read);
  return ROMANS.flatMap((printed, index): LabelReading[] => {
    const unlike = distance(strokes, printed);
    const misread = strokes === read ? 0 : 0.5;
    if (unlike === 0) return [{ ordinal: index + 1, printed, cost: misread }];
    const isLost = strokes.length !== printed.length;
    if (unlike === 1) {
      const isWhole = wholeLetters(strokes) !== wholeLetters(printed);
      const stroke = !isLost ? OTHER_STROKE : isWhole ? WHOLE_LETTER : 1;
      return [{ ordinal: index + 1, printed, cost: stroke + misread }];
    }
    const onlyI = /^I{1,3}$/u.test(strokes) && /^I{1,3}$/u.test(printed);
    return onlyI ? [{ ordinal: index + 1, printed, cost: TWO_STROKES + misread }] : [];
  });
}

/** Letters of points (điểm) in the order of Nghị định 30/2020/NĐ-CP. */
export const POINTS = Array.from('abcdđeghiklmnopqrstuvxy');
/** What a letter is taken for. */
const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  a: ['à', 'á', 'ạ', 'ä', 'ã', 'q'],
  b: ['h', 'ò', 'ó', 'ö'],
  c: ['ç', 'e', 'o', 'ơ', 'ó', 'ò', '©', '€', '('],
  d: ['đ', 'ä'],
  đ: ['d', 'ä', 'ð', 'ở', 'ớ', 'ờ', 'ỡ', 'ö', 'õ', 'ỏ', 'ổ', 'ó', 'o', 'O'],
  e: ['c', 'é', 'è', 'ẹ', 'ê', '€', 'o'],
  g: ['ø', 'q', '8', '9'],
  h: ['b', 'n'],
  i: ['í', 'ì', 'ỉ', 'ï', 'ị', 'j', '1'],
  k: ['lk', 'Ik'],
  l: ['1', 'I', '|', 'ì', 'í'],
  o: ['0', 'o0', '0o', 'ô', 'ơ', 'ó', 'O', 'ø'],
  q: ['g', 'a'],
  s: ['8', '5', 'S'],
  u: ['ư', 'ú', 'ù'],
  v: ['V', 'y'],
  x: ['X'],
  y: ['v', 'ý'],
};
const LETTER_COST = 0.8;

/** Readings of the letter of a point. */
export const letterReadings = (read: string): LabelReading[] =>
  POINTS.flatMap((printed, index): LabelReading[] => {
    if (printed === read) return [{ ordinal: index + 1, printed, cost: 0 }];
    const isAlike = LOOKALIKES[printed]?.includes(read) === true;
    return isAlike ? [{ ordinal: index + 1, printed, cost: LETTER_COST }] : [];
  });
