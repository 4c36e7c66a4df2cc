/**
 * Which characters never stand in canonical text and what stands in their place. Class bodies for regular expressions
 * with the `u` flag.
 */

/** Characters that print nothing: controls, soft hyphen, zero width, direction marks, variation selectors, tags. */
export const INVISIBLE =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E' +
  '\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E01EF}';

/** Characters that NFC may join to the one before: marks, Hangul vowels and finals, vowel signs of Kirat Rai. */
export const JOINING = '\\p{M}\\u1160-\\u11FF\\u{16D63}-\\u{16D6A}';

const SPACES = '\\u000C\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const LINES = '\\u000B\\u0085\\u2028\\u2029';
const HYPHENS = '\\u2010\\u2011';
const LIGATURES = '\\uFB00-\\uFB06';
const LOOK_ALIKES = '\\u00D0\\u00F0\\u0189\\u0256';

/** Glyphs of Microsoft's symbol fonts, which files carry as private-use characters: what a reader sees. */
const SYMBOL_FONT: Readonly<Record<string, string>> = {
  '\uF02D': '-',
  '\uF0A3': '≤',
  '\uF0A7': '▪',
  '\uF0A8': '□',
  '\uF0B0': '°',
  '\uF0B1': '±',
  '\uF0B3': '≥',
  '\uF0B4': '×',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0FC': '✓',
  '\uF0FE': '☑',
};
const SYMBOLS = Object.keys(SYMBOL_FONT).join('');

/** Characters replaced one by one; `\r` comes with its `\n`. */
export const SINGLE = `\\r\\n?|[${SPACES}${LINES}${HYPHENS}${LIGATURES}${LOOK_ALIKES}${SYMBOLS}\\p{Cs}]`;

export type CharacterRule =
  | 'nfc'
  | 'invisible'
  | 'space'
  | 'line'
  | 'hyphen'
  | 'ligature'
  | 'look-alike'
  | 'symbol-font'
  | 'surrogate';

const of = (body: string) => new RegExp(`^(?:${body})`, 'u');
const RULES: readonly (readonly [CharacterRule, RegExp, (text: string) => string])[] = [
  ['invisible', of(`[${INVISIBLE}]`), () => ''],
  ['line', of(`\\r|[${LINES}]`), () => '\n'],
  ['space', of(`[${SPACES}]`), () => ' '],
  ['hyphen', of(`[${HYPHENS}]`), () => '-'],
  ['ligature', of(`[${LIGATURES}]`), (text) => text.normalize('NFKC')],
  ['look-alike', of('[\\u00D0\\u0189]'), () => 'Đ'],
  ['look-alike', of('[\\u00F0\\u0256]'), () => 'đ'],
  ['symbol-font', of(`[${SYMBOLS}]`), (text) => SYMBOL_FONT[text] ?? text],
  ['surrogate', of('\\p{Cs}'), () => '\uFFFD'],
];

/** What one character (or "\r\n") becomes, and by which rule; null when it stays. */
export function replacementOf(character: string): { rule: CharacterRule; after: string } | null {
  for (const [rule, pattern, after] of RULES) if (pattern.test(character)) return { rule, after: after(character) };
  return null;
}
