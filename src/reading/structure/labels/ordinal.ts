const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Value of a Roman numeral in capitals; 0 when it is none. */
export function romanValue(numeral: string): number {
  if (numeral === '' || !ROMAN.test(numeral)) return 0;
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = ROMAN_DIGITS[numeral[i]!]!;
    value += digit < (ROMAN_DIGITS[numeral[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Roman numeral of 1 to 99. */
export const toRoman = (value: number): string => (TENS[Math.floor(value / 10)] ?? '') + (ONES[value % 10] ?? '');

/**
 * Letters of points (điểm) in the order of Nghị định 30/2020/NĐ-CP: the Vietnamese alphabet without ă â ê ô ơ ư. f, j,
 * w and z stand between their neighbours for papers that count in Latin letters.
 */
const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];
const EXTRA: Readonly<Record<string, number>> = { f: 6.5, j: 9.5, w: 21.5, z: 23.5 };

/** Place of a small letter in the run a b c d đ e g h …, from 1; 0 when it does not count. */
export const letterValue = (letter: string): number => EXTRA[letter] ?? LETTERS.indexOf(letter) + 1;

/** đ is often left out (c, d, e), and so are f and j: the next letter may be up to two places on. */
export const followsLetter = (before: number, after: number): boolean => after > before && after - before <= 2;

const WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** "thứ nhất" → 1, "thứ tư" → 4; 0 when it is none. */
export const wordValue = (word: string): number => WORDS.indexOf(word.toLowerCase().normalize('NFC')) + 1;
