import { type Label, label } from './label.ts';
import { letterValue, romanValue } from './ordinal.ts';

const POINT = /^\(?([a-zđ])\s?(\)|\.|[-–]|\/)(?![\p{L}\d]\.)\s*(?=[\p{L}"“'([\d.…<+-]|$)/u;
const NUMBERED = /^(?<letter>[a-zđ])\.?(?<number>\d{1,2})\s?[.)]\s*(?=[\p{Lu}"“(])/u;
const SMALL_ROMAN = /^\(?(?<numeral>[ivx]{1,5})\s?[).]\s*(?=[\p{L}"“(])/u;

/**
 * "a)", "đ)", "a.", "a1)", "(i)", "ii)". "i)" and "v)" are letters and numerals, and "d)" may be a "đ)" that lost its
 * stroke: both readings are given.
 */
export function readLetterLabel(text: string): readonly Label[] {
  if (!/^\(?[a-zđ]/u.test(text)) return [];
  const numbered = NUMBERED.exec(text);
  if (numbered?.groups) {
    const { letter, number } = numbered.groups;
    return [label('letter-number', numbered[0], `${letter}${number}`, Number(number), numbered[0].length)];
  }
  return [...readPoint(text), ...readSmallRoman(text)];
}

function readPoint(text: string): readonly Label[] {
  const match = POINT.exec(text);
  if (!match) return [];
  const [, letter, mark] = match;
  const value = letterValue(letter!);
  const firm = mark === ')';
  if (value === 0 || (!firm && !/^[\p{Lu}"“(]/u.test(text.slice(match[0].length)))) return [];
  const read = label('letter', match[0], letter!, value, match[0].length, { firm });
  return letter === 'd' ? [read, { ...read, token: 'đ', ordinal: value + 1 }] : [read];
}

function readSmallRoman(text: string): readonly Label[] {
  const match = SMALL_ROMAN.exec(text);
  if (!match?.groups) return [];
  const value = romanValue(match.groups.numeral!.toUpperCase());
  const firm = match[0].includes(')');
  if (value === 0 || !firm) return [];
  return [label('small-roman', match[0], match.groups.numeral!, value, match[0].length)];
}
