/**
 * Tells where a rule of folding may apply. Most texts have one such place or none, and one look at each character costs
 * a fraction of trying every rule everywhere.
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
const LETTER_FIRST = /^\p{L}/u;
const LETTER_LAST = /\p{L}$/u;
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

/** Is the letter at an offset, or the one that ends before it, a letter? */
export const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= LAST_LETTER ? (NEXT[code]! & NEW_STYLE) === 0 : LETTER_FIRST.test(text.slice(at, at + 2));
};
export const isLetterBefore = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at - 1);
  return code <= LAST_LETTER ? (NEXT[code]! & NEW_STYLE) === 0 : LETTER_LAST.test(text.slice(Math.max(0, at - 2), at));
};

/** A place where the rules may apply: `at` is the sign, or follows the two letters of a rule. */
export interface FoldablePlace {
  /** Bits of {@link NEW_STYLE} and the others. */
  readonly rules: number;
  readonly at: number;
}

const NOWHERE: readonly FoldablePlace[] = [];

/** Where a text in small letters may have to be folded, in order; the words around decide. */
export function foldablePlaces(lower: string): readonly FoldablePlace[] {
  let found: FoldablePlace[] | undefined;
  let first = 0;
  let pair = SIGN;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const rules = pair & NEXT[code]!;
    if (rules !== 0) (found ??= []).push({ rules, at });
    pair = (first & SECOND[code]!) | SIGN;
    first = FIRST[code]!;
  }
  const last = pair & (NEW_STYLE | Y_FOR_I);
  if (last !== 0) (found ??= []).push({ rules: last, at: lower.length });
  return found ?? NOWHERE;
}
