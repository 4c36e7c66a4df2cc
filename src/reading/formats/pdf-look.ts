import type { Look } from '../model/block.ts';
import type { PlacedLine } from './pdf-columns.ts';
import type { Line } from './pdf-lines.ts';
import type { Glyph } from './pdf-page.ts';

/** Left and right edge of the running text of a page. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
}

/** A share of letters this large decides the look of the line. */
const MOST = 0.9;
/** A centred line stands this far (points) inside both edges, its middle this near to theirs. */
const INSET = 10;
const SAME_CENTRE = 9;
const SAME_EDGE = 4;
const LETTER = /[\p{L}\d]/u;

const shareOf = (glyphs: readonly Glyph[], test: (glyph: Glyph) => boolean): number =>
  glyphs.length === 0 ? 0 : glyphs.filter(test).length / glyphs.length;

/** The outermost value that at least two lines share, or the outermost of all. */
function sharedEdge(sorted: readonly number[]): number {
  const shared = sorted.find((value, index) => Math.abs((sorted[index + 1] ?? Number.NaN) - value) < SAME_EDGE);
  return shared ?? sorted[0] ?? 0;
}

/** The edges of the running text: those of the lines that are not in columns. */
export function textColumn(placed: readonly PlacedLine[]): TextColumn {
  const lines = placed.filter(({ column }) => column === undefined).map(({ line }) => line);
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => b - a);
  return { left: sharedEdge(lefts), right: sharedEdge(rights) };
}

function alignOf(line: Line, { left, right }: TextColumn): 'left' | 'center' | 'right' {
  const before = line.left - left;
  const after = right - line.right;
  if (before > INSET && after > INSET && Math.abs(before - after) / 2 < SAME_CENTRE) return 'center';
  return after < SAME_EDGE && before > (right - left) / 3 ? 'right' : 'left';
}

/** What the fonts and the place of a line say about its look. Lines in columns have no alignment of their own. */
export function lookOf({ line, column }: PlacedLine, text: TextColumn): Look {
  const letters = line.glyphs.filter((glyph) => LETTER.test(glyph.text));
  return {
    bold: shareOf(letters, ({ face }) => face.bold) > MOST,
    italic: shareOf(letters, ({ face }) => face.italic) > MOST,
    size: line.size,
    ...(column === undefined ? { align: alignOf(line, text) } : {}),
  };
}

/** Points between the left edge of the text and the line. */
export const indentOf = (line: Line, { left }: TextColumn): number =>
  Math.max(0, Math.round((line.left - left) * 10) / 10);
