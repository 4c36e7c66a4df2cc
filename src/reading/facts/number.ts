/**
 * A number as Vietnamese texts print it: "." parts thousands, "," the decimals ("1.000", "37,6"); a "." before one or two
 * digits can only be a decimal point of careless typing ("1.5"). For use inside other rules.
 */
export const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;

/** Value of a printed number that matches {@link NUMBER}: "02" is 2, "1.000" is 1000, "0,5" is 0.5. */
export function parseNumber(printed: string): number {
  const plain = GROUPED.test(printed) ? printed.replaceAll('.', '') : printed;
  return Number(plain.replace(',', '.'));
}

/** Small numbers in words; "một" is left out (mostly "a"), and so is "năm", which is also "year". */
const WORDS = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

/** For use inside other rules, over folded text. */
export const NUMBER_WORD = [...WORDS.keys()].join('|');

/** Value of a number in words ("ba khu"); null for any other word. */
export const parseNumberWord = (word: string): number | null => WORDS.get(word) ?? null;
