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

/** The letters of a syllable without their marks: what recognition hardly ever gets wrong. */
export const skeletonOf = (syllable: string): string =>
  plain(
    Array.from(syllable)
      .filter((_, at) => !isSecond(syllable, at + 1))
      .join(''),
  );
