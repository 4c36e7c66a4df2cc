import { textAt } from './strings.ts';

/** Names of the fonts by number ([MS-DOC] 2.9.286, SttbfFfn). */
export function readFonts(part: DataView): string[] {
  const fonts: string[] = [];
  const count = part.byteLength < 4 ? 0 : part.getUint16(0, true);
  let at = 4;
  for (let i = 0; i < count && at < part.byteLength; i++) {
    const length = part.getUint8(at) + 1;
    fonts.push(textAt(part, at + NAME, Math.floor((length - NAME) / 2)).replace(/\0[^]*/, ''));
    at += length;
  }
  return fonts;
}

/** The name stands behind weight, character set, panose numbers and signature. */
const NAME = 40;
