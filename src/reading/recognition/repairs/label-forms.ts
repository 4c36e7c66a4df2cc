import { POINTS } from './label-readings.ts';

/** Labels of one form, each told by those before and after it. */
export interface LabelForm {
  /** `read`: the sign that counts; `before`: what its neighbours must have before theirs too. */
  readonly pattern: RegExp;
  /** Place of a label in its run; 0 for what is none. */
  readonly ordinalOf: (read: string) => number;
  readonly printed: (ordinal: number) => string;
  /** It may be misread so where the labels before and after it leave no other. */
  readonly mayBe: (read: string, printed: string) => boolean;
  /** It looks like it, which the label before or after it alone bears out. */
  readonly looksLike: (read: string, printed: string) => boolean;
  /** Labels above this form, behind which its run begins anew. */
  readonly above: RegExp;
}

/** Letters and signs that digits are taken for. */
const DIGITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('ILlitjJT|!]ÌÍỈỊìíỉị', (sign) => [sign, '1'])),
  Z: '2',
  z: '2',
  A: '4',
  S: '5',
  s: '5',
  b: '6',
  G: '6',
  B: '8',
  R: '8',
  g: '9',
  q: '9',
  O: '0',
  o: '0',
};
const SIGNS = '\\dILlitj|!\\]JTÌÍỈỊìíỉịZzASsbGBRgqOo';
/** One sign, or several of which one is a digit: "TL." is an abbreviation. */
const NUMBER_READ = `(?:[${SIGNS}]|(?=\\D{0,2}\\d)[${SIGNS}]{2,3})`;
const asDigits = (read: string): string => Array.from(read, (sign) => DIGITS[sign] ?? sign).join('');

/** One sign of a number was misread or lost. */
function mayBeNumber(read: string, printed: string): boolean {
  const digits = asDigits(read);
  if (digits.length > printed.length) return false;
  const wrong = Array.from(printed).filter((digit, at) => digit !== digits[at]).length;
  return digits.length === printed.length ? wrong <= 1 : printed.includes(digits);
}

const looksLikeNumber = (read: string, printed: string): boolean => read !== printed && asDigits(read) === printed;
const numberOf = (read: string): number => (/^\d{1,3}$/u.test(read) ? Number(read) : 0);
const NUMBERS = { ordinalOf: numberOf, printed: String, mayBe: mayBeNumber, looksLike: looksLikeNumber };

/** Digits that letters are taken for. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'il', 5: 's', 6: 'b', 8: 'gs', 9: 'gq' };
const ROMAN_OR_WORD = '[IVX]{1,5}\\s?[-–—.)]\\s|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Phụ lục|PHỤ LỤC)\\s';
const NUMBER = '\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s?[-–—.]\\s?(?!\\p{Lu}{1,5}\\/)\\p{Lu}';

/** Articles, clauses and points (điều, khoản, điểm) of Nghị định 30/2020/NĐ-CP, and numbers in brackets. */
export const LABEL_FORMS: readonly LabelForm[] = [
  {
    ...NUMBERS,
    pattern: new RegExp(`^(?<before>Điều\\s)(?<read>${NUMBER_READ})(?=[.:]\\s)`, 'u'),
    above: /^(?:Phụ lục|PHỤ LỤC)\s/u,
  },
  {
    ...NUMBERS,
    pattern: new RegExp(
      `^(?<before>(?:\\d{1,2}\\.){0,3})(?<read>${NUMBER_READ}|[^\\s"“'(–—+*•-])(?=\\s?[-–—.,/]\\s?(?!\\p{Lu}{1,5}\\/)\\p{Lu})`,
      'u',
    ),
    above: new RegExp(`^(?:${ROMAN_OR_WORD}|Điều\\s)`, 'u'),
  },
  {
    ...NUMBERS,
    pattern: /^(?<before>)(?<read>\d{1,3})(?=\)\s?\p{Lu})/u,
    above: new RegExp(`^(?:${ROMAN_OR_WORD}|Điều\\s|${NUMBER}|\\p{Ll}\\)\\s?\\p{L})`, 'u'),
  },
  {
    pattern: /^(?<before>)(?<read>[^\s"“'(–—-]{1,2})(?=\)\s?\p{L})/u,
    ordinalOf: (read) => POINTS.indexOf(read) + 1,
    printed: (ordinal) => POINTS[ordinal - 1] ?? '',
    mayBe: (read) => !/^\d{2}$/u.test(read),
    looksLike: (read, printed) => /^[^\d\p{Ll}]$/u.test(read) || (LETTERS[read]?.includes(printed) ?? false),
    above: new RegExp(`^(?:${ROMAN_OR_WORD}|Điều\\s|${NUMBER})`, 'u'),
  },
];
