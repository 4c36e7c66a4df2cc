import type { Repair } from '../../model/repair.ts';
import { romanValue, toRoman } from '../../structure/labels/ordinal.ts';
import { romanReadings } from './label-readings.ts';
import type { Piece } from './pieces.ts';

/** "PHỤ LỤC II" alone on its line (Nghị định 30/2020/NĐ-CP, Phụ lục I); a thin numeral is lost easily. */
const HEAD = /^(?:PH[ỤU] |Phụ )(?<word>L[ỤU]C|lục)(?:\s(?<numeral>[^\s.]{1,5}))?\.?$/u;
const NUMERAL = /^(?:[IVX]{1,5}|\d{1,2})$/u;
const CONFIDENCE = 0.8;

interface Head {
  /** Offset of the last word before the numeral. */
  readonly at: number;
  readonly word: string;
  /** What was read behind it, if anything. */
  readonly read: string | null;
  /** The same where it is a numeral. */
  readonly numeral: string | null;
}

function headsOf(pieces: readonly Piece[]): Head[] {
  return pieces.flatMap(({ kind, text, at }): Head[] => {
    const { word, numeral: read = null } = (kind === 'line' && HEAD.exec(text)?.groups) || {};
    const numeral = read !== null && NUMERAL.test(read) ? read : null;
    return word === undefined ? [] : [{ at: at + text.indexOf(word), word, read, numeral }];
  });
}

const isRoman = (numeral: string): boolean => /^[IVX]/u.test(numeral);
const valueOf = (numeral: string): number => (isRoman(numeral) ? romanValue(numeral) : Number(numeral));

/** True for "!I" where II is needed. */
const isMisread = (read: string, ordinal: number): boolean =>
  romanReadings(read).some((reading) => reading.ordinal === ordinal);

/**
 * The numeral of an annex that lost it or has strokes of it, where all the other annexes are numbered as they follow each
 * other. At least one of several must tell that they are numbered at all.
 */
export function annexNumerals(pieces: readonly Piece[]): Repair[] {
  const heads = headsOf(pieces);
  const read = heads.flatMap(({ numeral }, index) => (numeral === null ? [] : [{ numeral, index }]));
  const isNumbered = read.length > 0 || heads.some((head, index) => index > 0 && isMisread(head.read ?? '', index + 1));
  if (!isNumbered || read.some(({ numeral, index }) => valueOf(numeral) !== index + 1)) return [];
  const printed = (ordinal: number): string =>
    read.every(({ numeral }) => isRoman(numeral)) ? toRoman(ordinal) : String(ordinal);
  return heads.flatMap(({ at, word, read: behind, numeral }, index): Repair[] => {
    if (numeral !== null || (behind !== null && !isMisread(behind, index + 1))) return [];
    const before = behind === null ? word : `${word} ${behind}`;
    const after = `${word} ${printed(index + 1)}`;
    return [{ at, before, after, rule: 'label-sequence', confidence: CONFIDENCE, made: true }];
  });
}
