import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Codes whose fonts draw Vietnamese letters in the places of Latin-1 ones, with how to read them. */
const CODES = { TCVN3: fromTcvn3, VNI: fromVni } as const;
export type LegacyCode = keyof typeof CODES;

/** Latin-1 letters and signs that Vietnamese text hardly has, and old codes have in every line. */
const FOREIGN = /[¡-°²-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ]/;
const WORD = /[\p{L}\p{M}¡-¿×÷]+/gu;
const BEYOND_ASCII = /[^\0-\u007F]/;
const SURE_WORDS = 4;

export const readLegacy = (text: string, code: LegacyCode): string => CODES[code](text);

/** Words with a letter beyond ASCII: how many, and how many of them are Vietnamese syllables. */
function wordsOf(text: string): { readonly marked: number; readonly right: number } {
  const words = (text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
  return { marked: words.length, right: words.filter((word) => isSyllable(word.toLowerCase())).length };
}

/**
 * The old code that a text was typed in and that got lost on the way, such as "NghÞ quyÕt" for "Nghị quyết": read so, nearly
 * every word is Vietnamese, and read as it stands hardly any is. Null for Vietnamese in Unicode and other languages.
 *
 * @param surely how many words must speak for it: fewer are enough where the rest of a file is in that code.
 */
export function legacyCodeOf(text: string, surely = SURE_WORDS): LegacyCode | null {
  if (!FOREIGN.test(text)) return null;
  const asIs = wordsOf(text);
  if (asIs.right * 2 > asIs.marked || !/\p{Ll}\p{L}|\p{Lu}{2}/u.test(text)) return null;
  const codes = Object.keys(CODES) as LegacyCode[];
  const [best] = codes
    .map((code) => ({ code, ...wordsOf(CODES[code](text)) }))
    .toSorted((a, b) => b.right / (b.marked || 1) - a.right / (a.marked || 1));
  return best && best.right >= surely && best.right >= best.marked * 0.85 ? best.code : null;
}
