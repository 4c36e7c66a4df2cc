import { unitSet } from './unit-set.ts';

const SPACE = 0x20;
const isSpace = unitSet((character) => /\s/.test(character));

/**
 * True where white space could be collapsed: two spaces in a row, or any other than U+0020. Most texts have none, and to
 * see that costs less than to replace every single space by itself.
 */
export function hasUnevenSpace(text: string): boolean {
  let afterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const space = isSpace(unit);
    if (space && (afterSpace || unit !== SPACE)) return true;
    afterSpace = space;
  }
  return false;
}
