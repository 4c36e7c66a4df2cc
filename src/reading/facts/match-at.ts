/** Not inside a word: goes behind a phrase of folded letters. */
export const END = String.raw`(?![\p{L}\p{N}])`;

/** End of the match of a sticky pattern at an offset, -1 when there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. `matchAll` copies the pattern for each text, which costs more than the
 * search in most clauses.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += isHighSurrogate(text.charCodeAt(match.index)) ? 2 : 1;
  }
  return found;
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
