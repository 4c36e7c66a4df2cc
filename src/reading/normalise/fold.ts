import { foldablePlaces, isLetterAt, isLetterBefore, NEW_STYLE, SIGN, TOO_EARLY, Y_FOR_I } from './foldable.ts';
import { evenSpace } from './uneven-space.ts';

export { withoutDiacritics } from './without-diacritics.ts';

/** Vowels without and with the five tones, in one order: level, huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['aàáảãạ', 'ăằắẳẵặ', 'eèéẻẽẹ', 'iìíỉĩị', 'oòóỏõọ', 'uùúủũụ', 'yỳýỷỹỵ'];
const tonesOf = (vowel: string): string => TONES.find((row) => row.startsWith(vowel)) ?? vowel;
const YS = tonesOf('y');
const IS = tonesOf('i');
const TONED = new Map(
  TONES.flatMap((row) => Array.from(row.slice(1)).map((letter, i) => [letter, [row[0]!, i + 1] as const])),
);

const DASHES = '‐‑‒–—―−';
const QUOTES = '“”„‟«»';
const APOSTROPHES = '‘’‚‛';
const SIGNS = new Map(
  (
    [
      [DASHES, '-'],
      [QUOTES, '"'],
      [APOSTROPHES, "'"],
    ] as const
  ).flatMap(([signs, plain]) => Array.from(signs).map((sign) => [sign, plain] as const)),
);

/**
 * Folds letters for comparison, never for display; offsets stay, because every change keeps the length. Input is
 * canonical (NFC). Small letters; one tone placement (hoá = hóa, uỷ = ủy, hòan = hoàn); y as i where both are written
 * (kỹ = kĩ, tỷ = tỉ); one dash, one quotation mark.
 */
export function foldLetters(text: string): string {
  const lower = lowerCase(text);
  const places = foldablePlaces(lower);
  if (places.length === 0) return lower;
  const parts: string[] = [];
  let done = 0;
  for (const { rules, at } of places) {
    const pair = foldedPair(lower, at, rules);
    if (pair !== null) {
      parts.push(lower.slice(done, at - 2), pair);
      done = at;
    }
    if (rules & SIGN) {
      parts.push(lower.slice(done, at), SIGNS.get(lower[at]!)!);
      done = at + 1;
    }
  }
  if (done === 0) return lower;
  parts.push(lower.slice(done));
  return parts.join('');
}

/** The two letters before `at` as a rule writes them; null when none applies here. */
function foldedPair(lower: string, at: number, rules: number): string | null {
  if (rules === SIGN) return null;
  const first = lower[at - 2]!;
  const second = lower[at - 1]!;
  if (rules & TOO_EARLY) return toneTo(first, second, 1);
  if (isLetterAt(lower, at)) return null;
  const behindQ = lower[at - 3] === 'q';
  const y = YS.indexOf(second);
  if (rules & NEW_STYLE && !behindQ && (first === 'u') === y >= 0) return toneTo(first, second, 0);
  if ((rules & Y_FOR_I) === 0 || (first === 'u' && !behindQ)) return null;
  return isLetterBefore(lower, first === 'u' ? at - 3 : at - 2) ? null : first + IS[y]!;
}

/** The form in which two wordings are the same: {@link foldLetters}, with runs of white space as one space. */
export function fold(text: string): string {
  return evenSpace(foldLetters(text.normalize('NFC')));
}

/** A few letters of other languages grow when made small ("İ"); they stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** Two vowels with their tone moved to the first (0) or the second (1). */
function toneTo(first: string, second: string, index: 0 | 1): string {
  const [from, other] = index === 0 ? [second, first] : [first, second];
  const [plain, tone] = TONED.get(from) ?? [from, 0];
  const toned = tonesOf(other)[tone] ?? other;
  return index === 0 ? toned + plain : plain + toned;
}
