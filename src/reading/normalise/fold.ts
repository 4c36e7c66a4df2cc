import { foldableIn, NEW_STYLE, SIGN, TOO_EARLY, Y_FOR_I } from './foldable.ts';
import { hasUnevenSpace } from './uneven-space.ts';

export { withoutDiacritics } from './without-diacritics.ts';

/** Vowels without and with the five tones, in one order: level, huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['aàáảãạ', 'ăằắẳẵặ', 'eèéẻẽẹ', 'iìíỉĩị', 'oòóỏõọ', 'uùúủũụ', 'yỳýỷỹỵ'];
const tonesOf = (vowel: string): string => TONES.find((row) => row.startsWith(vowel)) ?? vowel;
const TONED = new Map(
  TONES.flatMap((row) => Array.from(row.slice(1)).map((letter, i) => [letter, [row[0]!, i + 1] as const])),
);

/** New style, tone on the second vowel of an open syllable: hoá, khoẻ, uỷ; q takes its u away (quý). */
const TONE_ON_SECOND = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
/** A tone typed one letter too early: hòan, ngòai, khỏan. */
const TONE_ON_FIRST = /[òóỏõọ][aăe](?=[cimnoptuy])/gu;
/** Words written with y or i: kỹ, lý, mỹ, sỹ, tỷ, hy, vy, quý. The rare letter is looked for first, then what precedes it. */
const Y_AT_END = /[yỳýỷỹỵ](?!\p{L})(?<=(?<!\p{L})(?:qu|[hklmstv]).)/gu;
const DASHES = /[‐‑‒–—―−]/g;
const QUOTES = /[“”„‟«»]/g;
const APOSTROPHES = /[‘’‚‛]/g;
const WHITE_SPACE = /\s+/g;

/**
 * Folds letters for comparison, never for display; offsets stay, because every change keeps the length. Input is
 * canonical (NFC). Small letters; one tone placement (hoá = hóa, uỷ = ủy, hòan = hoàn); y as i where both are written
 * (kỹ = kĩ, tỷ = tỉ); one dash, one quotation mark.
 */
export function foldLetters(text: string): string {
  const lower = lowerCase(text);
  const rules = foldableIn(lower);
  if (rules === 0) return lower;
  let folded = lower;
  if (rules & NEW_STYLE) folded = folded.replace(TONE_ON_SECOND, (pair) => toneTo(pair, 0));
  if (rules & TOO_EARLY) folded = folded.replace(TONE_ON_FIRST, (pair) => toneTo(pair, 1));
  if (rules & Y_FOR_I) folded = folded.replace(Y_AT_END, (y) => tonesOf('i')[tonesOf('y').indexOf(y)]!);
  if (rules & SIGN) folded = folded.replace(DASHES, '-').replace(QUOTES, '"').replace(APOSTROPHES, "'");
  return folded;
}

/** The form in which two wordings are the same: {@link foldLetters}, with runs of white space as one space. */
export function fold(text: string): string {
  const folded = foldLetters(text.normalize('NFC'));
  return (hasUnevenSpace(folded) ? folded.replace(WHITE_SPACE, ' ') : folded).trim();
}

/** A few letters of other languages grow when made small ("İ"); they stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** Moves the tone of two vowels to the first (0) or the second (1). */
function toneTo(pair: string, index: 0 | 1): string {
  const [from, other] = index === 0 ? [pair[1]!, pair[0]!] : [pair[0]!, pair[1]!];
  const [plain, tone] = TONED.get(from) ?? [from, 0];
  const toned = tonesOf(other)[tone] ?? other;
  return index === 0 ? toned + plain : plain + toned;
}
