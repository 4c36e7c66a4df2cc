import { distance } from 'fastest-levenshtein';

/** Scores below this are no suggestion. */
const LEAST = 0.5;
const MOST = 5;
/** What few different letters are worth when the first words differ: one letter parts sở from bộ. */
const OTHER_FIRST_WORD = 0.7;

/**
 * How alike two folded names are, 0 to 1: the words they share (Dice), or how few letters part them, whichever is more. The
 * first word counts twice: "sở" and "bộ" are different bodies however long the rest.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [a.split(' '), b.split(' ')];
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  const first = left[0] === right[0] ? 1 : 0;
  const words = (2 * shared + 2 * first) / (left.length + right.length + 2);
  const longest = Math.max(a.length, b.length);
  const letters = (1 - distance(a, b) / longest) * (first === 1 ? 1 : OTHER_FIRST_WORD);
  return Math.min(0.99, Math.max(words, letters));
}

export interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The best suggestions, most alike first, equals in the order given. @param bodies names without diacritics, several a body. */
export function bestMatches(
  text: string,
  bodies: readonly { readonly id: string; readonly names: readonly string[] }[],
): Scored[] {
  const words = new Set(text.split(' '));
  return bodies
    .filter(({ names }) => names.some((name) => name.split(' ').some((word) => words.has(word))))
    .map(({ id, names }) => ({ id, score: Math.max(...names.map((name) => likeness(text, name))) }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST);
}
