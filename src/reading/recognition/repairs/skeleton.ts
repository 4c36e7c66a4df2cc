import { withoutDiacritics } from '../../normalise/without-diacritics.ts';

const MARKED = /[^\p{ASCII}đĐ]/u;

const plain = (letters: string): string => withoutDiacritics(letters).toLowerCase();

/** A marked vowel right after the same vowel: recognition read one letter twice ("vớới", "GIÁẢM", "HAÀNH"). */
const isSecond = (syllable: string, at: number): boolean =>
  at > 0 && MARKED.test(syllable.charAt(at)) && plain(syllable.charAt(at)) === plain(syllable.charAt(at - 1));

/** True when a vowel stands there twice, which no syllable has; "cứu" and "lưu" end in an unmarked one. */
export const hasTwice = (syllable: string): boolean => Array.from(syllable).some((_, at) => isSecond(syllable, at));

/** The letters of a syllable without their marks: what recognition hardly ever gets wrong. */
export const skeletonOf = (syllable: string): string =>
  plain(
    Array.from(syllable)
      .filter((_, at) => !isSecond(syllable, at + 1))
      .join(''),
  );
