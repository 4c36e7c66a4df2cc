/** What stands for a character that the file does not name. */
export const UNKNOWN = '\uFFFD';

/** Symbol and Wingdings characters of the private-use area that Word writes, by their code: bullets and relations. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0xf02b: '+',
  0xf02d: '-',
  0xf076: '❖',
  0xf0a3: '≤',
  0xf0a7: '▪',
  0xf0a8: '▫',
  0xf0b1: '±',
  0xf0b3: '≥',
  0xf0b4: '×',
  0xf0b7: '•',
  0xf0b8: '÷',
  0xf0b9: '≠',
  0xf0bb: '≈',
  0xf0d8: '➢',
  0xf0e0: '→',
  0xf0fc: '✓',
};

/** Painted hyphens under other codes: PDFium's end-of-line hyphen, and the soft hyphen of fonts with one glyph for both. */
const HYPHENS: ReadonlySet<number> = new Set([0x02, 0xad, 0xfffe]);

const isZeroWidth = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || (code >= 0x202a && code <= 0x202e);

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);

const isImpossible = (code: number): boolean =>
  (code >= 0xd800 && code <= 0xf8ff) || code === 0xfffd || code === 0xffff || code > 0xeffff;

/**
 * The text of a code that PDFium reports: '' for what paints nothing, ' ' for every space, U+FFFD for a character
 * without a known meaning (private use, lone surrogate, control code).
 */
export function glyphText(code: number): string {
  if (isSpace(code)) return ' ';
  if (HYPHENS.has(code)) return '-';
  if (isZeroWidth(code)) return '';
  const symbol = SYMBOLS[code];
  if (symbol !== undefined) return symbol;
  if (code === 0 || isControl(code) || isImpossible(code)) return UNKNOWN;
  return String.fromCodePoint(code);
}

/** Combining diacritical marks, by code. */
export const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Marks that make a vowel (circumflex, breve, horn) are written before those of the tone. */
const VOWEL_MARKS = '\u0302\u0306\u031B';

/** Orders the marks of one letter so that NFC composes them: "e" + acute + circumflex would not become "ế". */
export const orderMarks = (marks: readonly string[]): string =>
  marks.toSorted((a, b) => Number(VOWEL_MARKS.includes(b)) - Number(VOWEL_MARKS.includes(a))).join('');

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '(': '⁽',
  ')': '⁾',
};

/** A raised digit as such, so that a footnote mark is not read as part of the number or word before it. */
export const superscript = (text: string): string => SUPERSCRIPTS[text] ?? text;
