const UNEVEN = / {2}|[^\S ]/;
const WHITE_SPACE = /\s+/g;

/**
 * True where white space could be collapsed: two spaces in a row, or any other than U+0020. Most texts have none, and to
 * see that costs less than to replace every single space by itself.
 */
export const hasUnevenSpace = (text: string): boolean => UNEVEN.test(text);

/** The text with runs of white space as one space, and none at its ends. */
export const evenSpace = (text: string): string =>
  (hasUnevenSpace(text) ? text.replace(WHITE_SPACE, ' ') : text).trim();
