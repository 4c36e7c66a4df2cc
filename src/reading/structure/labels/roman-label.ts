import { type Label, label } from './label.ts';
import { romanValue } from './ordinal.ts';

const CAPITALS = /^(?<letters>[IVXLC]{1,7}|[A-HĐK-UXY])\s?(?<mark>[-–—.):]|\/(?=\s))(?!\d)\s*(?=[\p{L}"“([\d]|$)/u;
/** "K/ T", "T/ M" above a signature. */
const DELEGATION = /^[KTQ]\s?\//u;
/** l, | and 1 for I: "Il-", "lV.", "V1-". A lone "l." may be the number 1 too. */
const MISREAD = /^(?<letters>[IVXl|1]{1,5})\s?(?<mark>[-–—.])\s*(?=\p{Lu})/u;
const UPPER = [
  'A',
  'B',
  'C',
  'D',
  'Đ',
  'E',
  'F',
  'G',
  'H',
  'I',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
  'V',
  'X',
  'Y',
];

/**
 * "I-", "III.", "A-", "B/". Where a capital is both a letter and a numeral (C, D, I, L, V, X) both readings are given,
 * the numeral first. Scans print l or | for I: "II" may come as "Il".
 */
export function readRomanLabel(text: string): readonly Label[] {
  const match = CAPITALS.exec(text);
  if (!match?.groups) return readMisread(text);
  const letters = match.groups.letters!;
  if (DELEGATION.test(match[0])) return [];
  const firm = match.groups.mark !== '.' || letters.length > 1;
  const readings: Label[] = [];
  const value = romanValue(letters);
  if (value > 0 && value < 40) readings.push(label('roman', match[0], letters, value, match[0].length, { firm }));
  const upper = UPPER.indexOf(letters) + 1;
  if (upper > 0) readings.push(label('upper', match[0], letters, upper, match[0].length, { firm }));
  return readings;
}

function readMisread(text: string): readonly Label[] {
  const match = MISREAD.exec(text);
  const letters = match?.groups?.letters ?? '';
  if (!match || !/[l|1]/.test(letters) || /^1+$/.test(letters)) return [];
  const numeral = letters.replace(/[l|1]/g, 'I');
  const value = romanValue(numeral);
  if (value === 0) return [];
  const roman = label('roman', match[0], numeral, value, match[0].length, { firm: false });
  return letters === 'l' ? [label('number', match[0], '1', 1, match[0].length, { firm: false }), roman] : [roman];
}
