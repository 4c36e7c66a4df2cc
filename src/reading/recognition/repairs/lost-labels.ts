import type { Repair } from '../../model/repair.ts';
import { POINTS } from './label-readings.ts';
import { onlyParagraph } from './only-paragraph.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';

const repair = repairsBy('label-sequence', 0.8);
const POINT = /^(?<letter>\p{Ll})\)\s?\p{L}/u;
const ABOVE_POINTS = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})\s?[-–—.]\s?\p{Lu}|^(?:Điều|Chương|Mục|Phần|Phụ lục)\s/u;
const BEGINS = /^\p{Lu}\S*/u;
/** Some writers leave đ out. */
const OFTEN_OMITTED = 'đ';

const NUMERAL = /^(?<numeral>[IVX]{1,5})(?<sign>\s?[-–—.:]\s?)\p{Lu}{2}[^\p{Ll}]{0,200}$/u;
const LETTER_HEADING = /^[A-H]\s?[-–—.:]\s?\p{Lu}{2}[^\p{Ll}]{0,200}$/u;
const LOUD_HEADING = /^(?<first>\p{Lu}{2,})\s\p{Lu}{2}[^\p{Ll}\d]{0,80}$/u;
const FIRST_NUMBER = /^1\s?[-–—.]\s?\p{Lu}/u;

/** "3.2-" and "33-" below it. */
const SUB_NUMBER = /^(?<main>\d{1,2})\.(?<sub>\d)(?=\s?[-–—.]\s?\p{Lu})/u;
const MAIN_NUMBER = /^(?<main>\d{1,2})(?=\s?[-–—.]\s?\p{Lu})/u;
const UNPOINTED = /^(?<digits>\d{2,3})(?=\s?[-–—.]\s?\p{Lu})/u;

const linesOf = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ kind }) => kind === 'line');

/** Letters of points that were lost with their bracket: a paragraph of its own between h) and k) is i). */
export function lostLetters(pieces: readonly Piece[]): Repair[] {
  const lines = linesOf(pieces);
  let last: { readonly ordinal: number; readonly index: number } | null = null;
  return lines.flatMap(({ text }, index): Repair[] => {
    const ordinal = POINTS.indexOf(POINT.exec(text)?.groups?.['letter'] ?? '') + 1;
    if (ordinal === 0) {
      if (ABOVE_POINTS.test(text)) last = null;
      return [];
    }
    const from: { readonly ordinal: number; readonly index: number } | null = last;
    last = { ordinal, index };
    const letter = POINTS[ordinal - 2] ?? '';
    if (from === null || ordinal !== from.ordinal + 2 || letter === OFTEN_OMITTED) return [];
    const lost = onlyParagraph(lines, from.index, index);
    const word = BEGINS.exec(lost?.text ?? '')?.[0] ?? '';
    return lost === null ? [] : repair(lost.at, word, `${letter}) ${word}`);
  });
}

/** The numeral I that a heading in capitals lost: 1 stands right below it, and the next numeral is II. */
export function lostFirstNumerals(pieces: readonly Piece[]): Repair[] {
  const lines = linesOf(pieces);
  let headings: Piece[] = [];
  return lines.flatMap((line, index): Repair[] => {
    const { numeral, sign = '' } = NUMERAL.exec(line.text)?.groups ?? {};
    if (LETTER_HEADING.test(line.text)) headings = [];
    if (numeral === undefined) {
      if (LOUD_HEADING.test(line.text) && FIRST_NUMBER.test(lines[index + 1]?.text ?? '')) headings.push(line);
      return [];
    }
    const [heading, ...others] = headings;
    headings = [];
    const first = LOUD_HEADING.exec(heading?.text ?? '')?.groups?.['first'];
    if (numeral !== 'II' || heading === undefined || first === undefined || others.length > 0) return [];
    return repair(heading.at, first, `I${sign}${first}`);
  });
}

/** The point that a number of two parts lost: "33-" below 3.2- is 3.3-. */
export function lostSubPoints(pieces: readonly Piece[]): Repair[] {
  let needed = '';
  return linesOf(pieces).flatMap(({ text, at }): Repair[] => {
    const digits = UNPOINTED.exec(text)?.groups?.['digits'] ?? '';
    const label = digits !== '' && needed.replace('.', '') === digits ? needed : undefined;
    const read = label === undefined ? text : label + text.slice(digits.length);
    const { main = '', sub = '' } = (SUB_NUMBER.exec(read) ?? MAIN_NUMBER.exec(read))?.groups ?? {};
    if (sub !== '') needed = `${main}.${Number(sub) + 1}`;
    else if (main !== '') needed = '';
    return label === undefined ? [] : repair(at, digits, label);
  });
}
