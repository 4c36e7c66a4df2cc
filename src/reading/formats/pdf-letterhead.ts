import { type Line, makeLine } from './pdf-lines.ts';

/** National and Party mottoes that open the right half of a letterhead (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
const MOTTOES = ['CỘNGHÒAXÃHỘI', 'CỘNGHOÀXÃHỘI', 'ĐẢNGCỘNGSẢNVIỆTNAM'];
/** Both end so ("… VIỆT NAM"), which few other lines do. */
const LAST_LETTER = 'M';
/** Long issuer names leave less room before the motto than two columns have otherwise (in font sizes). */
const LEAST_GAP = 0.4;

/** Index of the first glyph of the motto; -1 when the line has none, or begins with it. */
function mottoStart(line: Line): number {
  if (line.glyphs.findLast(({ text }) => text !== ' ')?.text !== LAST_LETTER) return -1;
  const starts: number[] = [];
  let text = '';
  for (const [index, glyph] of line.glyphs.entries()) {
    if (glyph.text === ' ') continue;
    const letters = glyph.text.normalize('NFC');
    for (let unit = 0; unit < letters.length; unit++) starts.push(index);
    text += letters;
  }
  const found = MOTTOES.map((motto) => text.indexOf(motto)).find((at) => at > 0);
  return found === undefined ? -1 : (starts[found] ?? -1);
}

/** Cuts a line in which the issuer and the motto stand so close that they look like one. */
export function splitLetterhead(line: Line): Line[] {
  const at = mottoStart(line);
  if (at <= 0) return [line];
  const before = makeLine(line.glyphs.slice(0, at));
  const after = makeLine(line.glyphs.slice(at));
  if (before === undefined || after === undefined) return [line];
  return after.left - before.right >= LEAST_GAP * line.size ? [before, after] : [line];
}

/** True for the line that opens the right half of a letterhead. */
export function isMotto(line: Line): boolean {
  const text = line.glyphs
    .map((glyph) => glyph.text.trim())
    .join('')
    .normalize('NFC');
  return MOTTOES.some((motto) => text.startsWith(motto));
}
