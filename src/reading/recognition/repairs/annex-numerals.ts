import type { Repair } from '../../model/repair.ts';
import { romanValue, toRoman } from '../../structure/labels/ordinal.ts';
import type { Piece } from './pieces.ts';

/** "PHỤ LỤC II" alone on its line (Nghị định 30/2020/NĐ-CP, Phụ lục I); a thin numeral is lost easily. */
const HEAD = /^(?:PH[ỤU] |Phụ )(?<word>L[ỤU]C|lục)(?:\s(?<numeral>[IVX]{1,5}|\d{1,2}))?\.?$/u;
const CONFIDENCE = 0.8;

interface Head {
  /** Offset of the last word before the numeral. */
  readonly at: number;
  readonly word: string;
  readonly numeral: string | null;
}

function headsOf(pieces: readonly Piece[]): Head[] {
  return pieces.flatMap(({ kind, text, at }): Head[] => {
    const { word, numeral = null } = (kind === 'line' && HEAD.exec(text)?.groups) || {};
    return word === undefined ? [] : [{ at: at + text.indexOf(word), word, numeral }];
  });
}

const isRoman = (numeral: string): boolean => /^[IVX]/u.test(numeral);
const valueOf = (numeral: string): number => (isRoman(numeral) ? romanValue(numeral) : Number(numeral));

/** The numeral of an annex that lost it, where all the other annexes are numbered as they follow each other. */
export function annexNumerals(pieces: readonly Piece[]): Repair[] {
  const heads = headsOf(pieces);
  const read = heads.flatMap(({ numeral }, index) => (numeral === null ? [] : [{ numeral, index }]));
  if (read.length === 0 || read.some(({ numeral, index }) => valueOf(numeral) !== index + 1)) return [];
  return heads.flatMap(({ at, word, numeral }, index): Repair[] => {
    if (numeral !== null) return [];
    const needed = isRoman(read[0]!.numeral) ? toRoman(index + 1) : String(index + 1);
    const after = `${word} ${needed}`;
    return [{ at, before: word, after, rule: 'label-sequence', confidence: CONFIDENCE, made: true }];
  });
}
