import type { Look } from '../model/block.ts';
import type { PlacedLine } from './pdf-columns.ts';
import type { Line } from './pdf-lines.ts';
import type { Area, Glyph } from './pdf-page.ts';

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

/** The edges of the running text: those of the lines that are not in columns, and of the tables. */
export function textColumn(placed: readonly PlacedLine[], tables: readonly Area[]): TextColumn {
  const lines = placed.filter(({ column }) => column === undefined).map(({ line }) => line);
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => b - a);
  const edges = { left: sharedEdge(lefts), right: sharedEdge(rights) };
  if (lines.length === 0 || tables.length === 0) return edges;
  return {
    left: Math.min(edges.left, ...tables.map(({ left }) => left)),
    right: Math.max(edges.right, ...tables.map(({ right }) => right)),
  };
}

/** True when a neighbour begins at the same place and ends at another: a block set at the left, not centred lines. */
const sharesEdge = (line: Line, others: readonly (Line | undefined)[]): boolean =>
  others.some(
    (other) =>
      other !== undefined &&
      Math.abs(other.left - line.left) < SAME_EDGE / 2 &&
      Math.abs(other.right - line.right) > SAME_EDGE,
  );

function alignOf(
  line: Line,
  { left, right }: TextColumn,
  neighbours: readonly (Line | undefined)[],
): 'left' | 'center' | 'right' {
  const before = line.left - left;
  const after = right - line.right;
  const isInset = before > INSET && after > INSET && Math.abs(before - after) / 2 < SAME_CENTRE;
  if (isInset && !sharesEdge(line, neighbours)) return 'center';
  return after < SAME_EDGE && before > (right - left) / 3 ? 'right' : 'left';
}

/**
 * What the fonts and the place of a line say about its look. Lines in columns have no alignment of their own.
 *
 * @param neighbours the lines before and after it.
 */
export function lookOf(
  { line, column }: PlacedLine,
  text: TextColumn,
  neighbours: readonly (Line | undefined)[],
): Look {
  const letters = line.glyphs.filter((glyph) => LETTER.test(glyph.text));
  return {
    bold: shareOf(letters, ({ face }) => face.bold) > MOST,
    italic: shareOf(letters, ({ face }) => face.italic) > MOST,
    size: line.size,
    ...(column === undefined ? { align: alignOf(line, text, neighbours) } : {}),
  };
}

/** Points between the left edge of the text and the line. */
export const indentOf = (line: Line, { left }: TextColumn): number =>
  Math.max(0, Math.round((line.left - left) * 10) / 10);
