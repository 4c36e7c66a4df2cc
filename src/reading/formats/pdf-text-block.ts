import { splitLetterhead } from './pdf-letterhead.ts';
import { clusterLines, type Line } from './pdf-lines.ts';
import { attachMarks, isMark } from './pdf-marks.ts';
import type { Glyph } from './pdf-page.ts';
import { joinShifted } from './pdf-shifted.ts';

/** Lines of a set of upright glyphs: the whole way from painted characters to lines with their marks. */
export function readLines(glyphs: readonly Glyph[]): Line[] {
  const letters = clusterLines(glyphs.filter((glyph) => !isMark(glyph)));
  return attachMarks(joinShifted(letters), glyphs.filter(isMark)).flatMap(splitLetterhead);
}
