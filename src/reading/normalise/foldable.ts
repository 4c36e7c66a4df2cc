/**
 * Tells which rules of folding a text needs at all. Most texts need one or none, and one look at each character costs a
 * fraction of trying every rule.
 */

/** An open syllable with its tone on the second vowel: oá, uỷ. */
export const NEW_STYLE = 1;
/** A closed syllable with its tone on the first vowel: òan. */
export const TOO_EARLY = 2;
/** A y at the end of a word that may stand for i: kỹ, lý, quy. */
export const Y_FOR_I = 4;
/** A dash, quotation mark or apostrophe. */
export const SIGN = 8;

/** The two letters that each rule is about. */
const PAIRS: readonly (readonly [rule: number, first: string, second: string])[] = [
  [NEW_STYLE, 'o', 'àáảãạèéẻẽẹ'],
  [NEW_STYLE, 'u', 'ỳýỷỹỵ'],
  [TOO_EARLY, 'òóỏõọ', 'aăe'],
  [Y_FOR_I, 'uhklmstv', 'yỳýỷỹỵ'],
];
const CLOSING = 'cimnoptuy';
const SIGNS = '‐‑‒–—―−“”„‟«»‘’‚‛';
const LETTER = /\p{L}/u;
/** No Vietnamese letter has a higher code; letters above count as none, which at worst tries a rule in vain. */
const LAST_LETTER = 0x1fff;

/** By character: the rules whose first and second letter it is, and those that it allows by following the pair. */
const FIRST = new Uint8Array(0x10000);
const SECOND = new Uint8Array(0x10000);
const NEXT = new Uint8Array(0x10000).fill(NEW_STYLE | Y_FOR_I);

const mark = (table: Uint8Array, letters: string, rule: number): void => {
  for (const letter of letters) table[letter.charCodeAt(0)]! |= rule;
};
for (const [rule, first, second] of PAIRS) {
  mark(FIRST, first, rule);
  mark(SECOND, second, rule);
}
for (let code = 0; code <= LAST_LETTER; code++) if (LETTER.test(String.fromCharCode(code))) NEXT[code] = 0;
mark(NEXT, CLOSING, TOO_EARLY);
mark(NEXT, SIGNS, SIGN);

/** The rules that a text in small letters may need: bits of {@link NEW_STYLE} and the others; 0 for none. */
export function foldableIn(lower: string): number {
  let found = 0;
  let first = 0;
  let pair = SIGN;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    found |= pair & NEXT[code]!;
    pair = (first & SECOND[code]!) | SIGN;
    first = FIRST[code]!;
  }
  return found | (pair & (NEW_STYLE | Y_FOR_I));
}
