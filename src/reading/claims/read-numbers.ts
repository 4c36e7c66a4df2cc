import { matchesOf } from '../facts/match-at.ts';
import { NUMBER, NUMBER_WORD, parseNumber, parseNumberWord } from '../facts/number.ts';
import { unitAfter } from '../facts/unit.ts';
import { type Atom, atom } from './atom.ts';

const PRINTED = new RegExp(`(?<![\\p{L}\\p{N}.,/-])(?:${NUMBER})(?![\\p{L}\\p{N}]|/\\d)`, 'gu');
/** The second of a range: "40 - 50", "16-18%". */
const BEHIND_DASH = new RegExp(`(?<=\\d ?- ?)(?:${NUMBER})(?![\\p{L}\\p{N}]|/\\d)`, 'gu');
const IN_WORDS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NUMBER_WORD})(?![\\p{L}\\p{N}])`, 'gu');
const ORDINAL = /(?<![\p{L}])thứ (nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}])/gu;
const ORDINALS = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** The label of a list is no amount. */
const LABEL = /^\s*\d{1,3}[.)](?:\s|$)/u;

/** Amounts of a text, in digits and in words, with the sort of their unit; offsets are those of the text. */
export function numbersIn(text: string, folded: string): Atom[] {
  const label = LABEL.exec(folded)?.[0].length ?? 0;
  const digits = [...matchesOf(PRINTED, folded), ...matchesOf(BEHIND_DASH, folded)].filter(
    ({ index }) => index >= label,
  );
  const seen = new Set<number>();
  const printed = digits.flatMap(({ 0: found, index }) => {
    if (seen.has(index)) return [];
    seen.add(index);
    return [numberAt(text, folded, index, found.length, parseNumber(found))];
  });
  const words = matchesOf(IN_WORDS, folded).map(({ 0: found, index }) =>
    numberAt(text, folded, index, found.length, parseNumberWord(found)!),
  );
  return [...printed, ...words];
}

/** Amounts that a text may also mean: "lần thứ tư" is "4.0" in another mouth. */
export const ordinalsIn = (folded: string): Atom[] =>
  matchesOf(ORDINAL, folded).map(({ 0: found, 1: word, index }) =>
    atom('number', found, index, String(Math.max(1, ORDINALS.indexOf(word === 'nhì' ? 'hai' : word!)))),
  );

function numberAt(text: string, folded: string, start: number, length: number, value: number): Atom {
  return atom(
    'number',
    text.slice(start, start + length),
    start,
    String(value),
    sortOfUnit(text, folded, start + length),
  );
}

/** Percent, money with its scale, and times are told apart; what is counted may be called by another name. A range has one unit. */
function sortOfUnit(text: string, folded: string, end: number): string | null {
  const second = /^ ?- ?\d[\d.,]{0,12}/u.exec(folded.slice(end, end + 20))?.[0].length;
  if (second) return sortOfUnit(text, folded, end + second);
  const { kind, text: unit } = unitAfter(text, folded, end);
  if (kind === 'percent') return '%';
  return kind === 'money' || kind === 'time' ? unit.toLowerCase() : null;
}
