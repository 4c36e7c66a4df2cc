import { withoutDiacritics } from '../../normalise/without-diacritics.ts';

const MARKED = /[^\p{ASCII}đĐ]/u;

const plain = (letters: string): string => withoutDiacritics(letters).toLowerCase();

/**
 * A letter right after the same letter, which recognition read twice: a marked vowel ("vớới", "GIÁẢM", "HAÀNH"), or any
 * letter of a syllable with marks ("Đổii", "Đượcc"); "class" is foreign.
 */
function isSecond(syllable: string, at: number): boolean {
  const [before, letter] = [syllable.charAt(at - 1).toLowerCase(), syllable.charAt(at).toLowerCase()];
  if (at === 0 || plain(letter) !== plain(before)) return false;
  return MARKED.test(letter) || (letter === before && MARKED.test(syllable));
}

/** True when a letter stands there twice, which no syllable has; "cứu" and "lưu" end in an unmarked one. */
export const hasTwice = (syllable: string): boolean => Array.from(syllable).some((_, at) => isSecond(syllable, at));

const STOPPED = /(?:p|t|c|ch)$/u;
/** The acute and the dot below, the tones of a syllable that ends in a stop. */
const TONE_OF_STOPPED = /[\u0301\u0323]/u;

/** True for marked letters that are no syllable: one that ends in a stop has the tone sắc or nặng, so "luât" has lost it. */
export const hasLostTone = (syllable: string): boolean =>
  MARKED.test(syllable) && STOPPED.test(syllable.toLowerCase()) && !TONE_OF_STOPPED.test(syllable.normalize('NFD'));

const marksOf = (syllable: string): string[] => Array.from(syllable.normalize('NFD').replaceAll('đ', 'd\u0335'));

/** True when a syllable is another one that lost marks: "điên" is "điện" without its dot, "đấy" is not "đẩy" without one. */
export function isWithLessMarks(syllable: string, other: string): boolean {
  const more = marksOf(other.toLowerCase());
  let at = 0;
  for (const mark of marksOf(syllable.toLowerCase())) if ((at = more.indexOf(mark, at) + 1) === 0) return false;
  return true;
}

/** The letters of a syllable without their marks: what recognition hardly ever gets wrong. */
export const skeletonOf = (syllable: string): string =>
  plain(
    Array.from(syllable)
      .filter((_, at) => !isSecond(syllable, at + 1))
      .join(''),
  );

/** Grave, acute, tilde and hook: on coarse scans one is taken for another; the dot below stands apart from them. */
const UPPER_TONE = /[\u0300\u0301\u0303\u0309]/u;
const ACUTE = '\u0301';
const HOOK = '\u0309';

/** True when two syllables differ in nothing but which tone stands above: "tải" and "tài". */
export function isWithOtherTone(syllable: string, other: string): boolean {
  const [one, two] = [syllable.normalize('NFD'), other.normalize('NFD')];
  const areToned = one !== two && UPPER_TONE.test(one) && UPPER_TONE.test(two);
  return areToned && one.replace(UPPER_TONE, '') === two.replace(UPPER_TONE, '');
}

/** True when a syllable is another one whose hook was taken for an acute, as happens most: "đối" for "đổi". */
export const hasLostHook = (syllable: string, other: string): boolean =>
  other.normalize('NFD').includes(HOOK) && syllable.normalize('NFD') === other.normalize('NFD').replace(HOOK, ACUTE);
