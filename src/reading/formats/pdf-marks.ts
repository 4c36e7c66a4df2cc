import { type Line, makeLine } from './pdf-lines.ts';
import type { Glyph } from './pdf-page.ts';
import { orderMarks } from './pdf-unicode.ts';

/** A mark stands at most this far (in font sizes) above or below the baseline of its letter. */
const FARTHEST = 0.9;
/** A mark without a known outline stands before its pen position, over the letter just painted (font sizes). */
const BEFORE_PEN = 0.1;
const LETTER = /^\p{L}/u;

export const isMark = ({ text }: Glyph): boolean => /^\p{M}/u.test(text);

/** How well a letter stands under a mark: shared width, less the distance of the centres for marks without width. */
function fit(mark: Glyph, letter: Glyph): number {
  const shared = Math.min(mark.right, letter.right) - Math.max(mark.left, letter.left);
  const centre = (mark.left + mark.right) / 2 - BEFORE_PEN * mark.size;
  return shared - Math.abs(centre - (letter.left + letter.right) / 2) / 100;
}

interface Place {
  readonly line: number;
  readonly glyph: number;
  readonly fit: number;
}

function placeIn(line: Line, number: number, mark: Glyph): Place | undefined {
  if (Math.abs(mark.baseline - line.baseline) > FARTHEST * line.size) return undefined;
  if (mark.right < line.left - line.size || mark.left > line.right + line.size) return undefined;
  let best: Place | undefined;
  for (const [index, glyph] of line.glyphs.entries()) {
    if (!LETTER.test(glyph.text)) continue;
    const value = fit(mark, glyph) - Math.abs(mark.baseline - line.baseline) / 10;
    if (best === undefined || value > best.fit) best = { line: number, glyph: index, fit: value };
  }
  return best;
}

function findPlace(lines: readonly Line[], mark: Glyph): Place | undefined {
  let best: Place | undefined;
  for (const [number, line] of lines.entries()) {
    const place = placeIn(line, number, mark);
    if (place !== undefined && (best === undefined || place.fit > best.fit)) best = place;
  }
  return best !== undefined && best.fit > -FARTHEST * mark.size ? best : undefined;
}

/**
 * Gives every combining mark to the letter it stands over: a font of its own may have painted it, before or after the
 * letter and anywhere in the file.
 */
export function attachMarks(lines: readonly Line[], marks: readonly Glyph[]): Line[] {
  if (marks.length === 0) return [...lines];
  const found = new Map<number, Map<number, string[]>>();
  for (const mark of marks) {
    const place = findPlace(lines, mark);
    if (place === undefined) continue;
    const inLine = found.get(place.line) ?? new Map<number, string[]>();
    const onLetter = inLine.get(place.glyph) ?? [];
    if (!onLetter.includes(mark.text)) inLine.set(place.glyph, [...onLetter, mark.text]);
    found.set(place.line, inLine);
  }
  return lines.map((line, number) => {
    const inLine = found.get(number);
    if (inLine === undefined) return line;
    const glyphs = line.glyphs.map((glyph, index) => ({
      ...glyph,
      text: glyph.text + orderMarks(inLine.get(index) ?? []),
    }));
    return makeLine(glyphs) ?? line;
  });
}
