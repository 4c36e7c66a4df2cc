import type { Repair } from '../../model/repair.ts';
import { POINTS } from './label-readings.ts';
import { CITES_CLAUSE, isWithin } from './mid-sentence.ts';
import type { Piece } from './pieces.ts';

/** Labels of one form, each told by the one before it and the one after it. */
interface Form {
  /** `read`: the sign that counts; `before`: what its neighbours must have before theirs too. */
  readonly pattern: RegExp;
  readonly ordinalOf: (read: string) => number;
  readonly printed: (ordinal: number) => string;
  readonly mayBe: (read: string, printed: string) => boolean;
  /** Labels above this form, behind which its run begins anew. */
  readonly above: RegExp;
}

/** Digits, and the letters they are taken for. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  ']': '1',
  J: '1',
  T: '1',
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
const SIGNS = '\\dIli|!\\]JTZzASsbGBRgqOo';
const asDigits = (read: string): string => Array.from(read, (sign) => LOOKALIKES[sign] ?? sign).join('');
const isLetters = (read: string): boolean => !/\d/u.test(read);

/** One digit of a number was misread or lost; a letter alone must be like the digit that is needed. */
function mayBeNumber(read: string, printed: string): boolean {
  const digits = asDigits(read);
  if (isLetters(read) || digits.length > printed.length) return digits === printed;
  const wrong = Array.from(printed).filter((digit, at) => digit !== digits[at]).length;
  return digits.length === printed.length ? wrong === 1 || digits === printed : printed.includes(digits);
}

const valueOf = (read: string): number => (/^\d{1,3}$/u.test(read) ? Number(read) : 0);
const ROMAN_OR_WORD = '[IVX]{1,5}\\s?[-–—.)]\\s|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Phụ lục|PHỤ LỤC)\\s';

/** Articles, clauses and points (điều, khoản, điểm) of Nghị định 30/2020/NĐ-CP. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`^(?<before>Điều\\s)(?<read>[${SIGNS}]{1,3})(?=[.:]\\s)`, 'u'),
    ordinalOf: valueOf,
    printed: String,
    mayBe: mayBeNumber,
    above: /^(?:Phụ lục|PHỤ LỤC)\s/u,
  },
  {
    pattern: new RegExp(`^(?<before>(?:\\d{1,2}\\.){0,3})(?<read>[${SIGNS}]{1,3})(?=\\s?[-–—.,/)]\\s?\\p{Lu})`, 'u'),
    ordinalOf: valueOf,
    printed: String,
    mayBe: mayBeNumber,
    above: new RegExp(`^(?:${ROMAN_OR_WORD}|Điều\\s)`, 'u'),
  },
  {
    pattern: /^(?<before>)(?<read>[^\s"“'(–—-]{1,2})(?=\)\s?\p{L})/u,
    ordinalOf: (read) => POINTS.indexOf(read) + 1,
    printed: (ordinal) => POINTS[ordinal - 1] ?? '',
    mayBe: (read) => !/^\d{2}$/u.test(read),
    above: new RegExp(`^(?:${ROMAN_OR_WORD}|Điều\\s|\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s?[-–—.]\\s?\\p{Lu})`, 'u'),
  },
];
const CONFIDENCE = 0.8;

/** A label where it was read; null between the runs of two labels above. */
interface Found {
  readonly at: number;
  readonly before: string;
  readonly read: string;
}

function foundIn(pieces: readonly Piece[], { pattern, above }: Form): (Found | null)[] {
  return pieces.flatMap(({ kind, text, at }, index): (Found | null)[] => {
    if (kind !== 'line' || isWithin(pieces[index - 1], CITES_CLAUSE)) return [];
    const { before, read } = pattern.exec(text)?.groups ?? {};
    if (before !== undefined && read !== undefined && !above.test(text))
      return [{ at: at + before.length, before, read }];
    return above.test(text) ? [null] : [];
  });
}

function repairsOfForm(pieces: readonly Piece[], form: Form): Repair[] {
  const found = foundIn(pieces, form);
  return found.flatMap((one, index): Repair[] => {
    const [last, next] = [found[index - 1], found[index + 1]];
    if (!one || !last || !next || last.before !== one.before || next.before !== one.before) return [];
    const [from, to] = [form.ordinalOf(last.read), form.ordinalOf(next.read)];
    if (from === 0 || to !== from + 2) return [];
    const { at, read } = one;
    const after = form.printed(from + 1);
    if (read === after || !form.mayBe(read, after)) return [];
    return [{ at, before: read, after, rule: 'label-sequence', confidence: CONFIDENCE, made: true }];
  });
}

/**
 * Labels of articles, clauses and points that are none, or leave their run, between the two labels that were read right:
 * 1. 2. 8. 4. is 1. 2. 3. 4., and b) ®) d) is b) c) d).
 */
export const gapLabels = (pieces: readonly Piece[]): Repair[] => FORMS.flatMap((form) => repairsOfForm(pieces, form));
