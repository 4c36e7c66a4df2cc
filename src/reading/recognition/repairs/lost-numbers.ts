import type { Repair } from '../../model/repair.ts';
import { isWithin } from './mid-sentence.ts';
import { onlyParagraph } from './only-paragraph.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';

const repair = repairsBy('label-sequence', 0.8);
const NUMBER = /^(?<number>\d{1,2})(?<sign>\s?[-–—.]\s?)(?!\p{Lu}{1,5}\/)\p{Lu}/u;
const BARE_NUMBER = /^(?<number>\d{1,2})(?=\s\p{Lu})/u;
const LOUD_NUMERAL = /^[IVX]{1,5}\s?[-–—.:]\s?\p{Lu}{2}[^\p{Ll}]{0,200}$/u;
/** What numbers begin anew below, and parts of numbers and points, whose paragraphs are not told from lost ones. */
const OTHER_LABEL =
  /^(?:[IVX]{1,5}|[A-H]|\d{1,2}(?:\.\d{1,2}){1,3})\s?[-–—.]\s?\p{Lu}|^\p{Ll}\)\s?\p{L}|^[-–—+•]|^(?:Điều|Chương|Mục|Phần|Phụ lục)\s/u;
const GOES_ON = /[\p{Ll}\d,]$/u;
const FIRST_WORD = /^\S+/u;

interface Place {
  /** 0 for the heading above the first number. */
  readonly number: number;
  readonly index: number;
}

/** The line between two numbers that has the one between them, without its sign or without all of it. */
function lostBetween(lines: readonly Piece[], from: Place, to: number, sign: string): Repair[] {
  const number = String(from.number + 1);
  const bare = lines.slice(from.index + 1, to).filter(({ text }, index) => {
    const isNumber = BARE_NUMBER.exec(text)?.groups?.['number'] === number;
    return isNumber && !isWithin(lines[from.index + index], GOES_ON);
  });
  if (bare[0] !== undefined) return bare.length > 1 ? [] : repair(bare[0].at, number, `${number}${sign.trim()}`);
  const lost = onlyParagraph(lines, from.index, to);
  const word = FIRST_WORD.exec(lost?.text ?? '')?.[0] ?? '';
  return lost === null ? [] : repair(lost.at, word, `${number}${sign}${word}`);
}

/**
 * Numbers of clauses (khoản) that were lost, or lost their sign, between two that were read: "3 Ban" between 2. and 4. is
 * 3., and a paragraph of its own between a heading and 2. is 1.
 */
export function lostNumbers(pieces: readonly Piece[]): Repair[] {
  const lines = pieces.filter(({ kind }) => kind === 'line');
  let last: Place | null = null;
  return lines.flatMap(({ text }, index): Repair[] => {
    const { number, sign = '' } = NUMBER.exec(text)?.groups ?? {};
    if (number === undefined) {
      if (LOUD_NUMERAL.test(text)) last = { number: 0, index };
      else if (OTHER_LABEL.test(text)) last = null;
      return [];
    }
    const from: Place | null = last;
    last = { number: Number(number), index };
    return from !== null && from.number + 2 === last.number ? lostBetween(lines, from, index, sign) : [];
  });
}
