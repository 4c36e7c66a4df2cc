import { unitSet } from '../normalise/unit-set.ts';

const isSpace = unitSet((character) => /\s/.test(character));

/** How many characters of a text leave a mark: all but white space. */
export function printedLength(text: string): number {
  let printed = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) printed++;
  return printed;
}
