/** Not inside a word: goes behind a phrase of folded letters. */
export const END = String.raw`(?![\p{L}\p{N}])`;

/** End of the match of a sticky pattern at an offset, -1 when there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
