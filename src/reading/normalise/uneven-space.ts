const WHITE_SPACE = /\s+/g;
/** By character: 1 for U+0020, 2 for any other white space, 0 for all that prints. */
const WIDTH = Uint8Array.from({ length: 0x10000 }, (_, code) => (/\s/.test(String.fromCharCode(code)) ? 2 : 0));
WIDTH[0x20] = 1;

/**
 * True where white space could be collapsed: two spaces in a row, or any other than U+0020. Most texts have none, and to
 * see that costs less than to replace every single space by itself.
 */
export function hasUnevenSpace(text: string): boolean {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    width = WIDTH[text.charCodeAt(at)]! * (width + 1);
    if (width > 1) return true;
  }
  return false;
}

/** The text with runs of white space as one space, and none at its ends. */
export const evenSpace = (text: string): string =>
  (hasUnevenSpace(text) ? text.replace(WHITE_SPACE, ' ') : text).trim();
