import type { Area, Glyph } from './pdf-page.ts';

/**
 * A stretch of glyphs on one baseline without a wide gap, sorted from left to right. Spaces of the file are among the
 * glyphs, but do not count for the area.
 */
export interface Line extends Area {
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  /** Size of most of its characters. */
  readonly size: number;
}

/** Baselines this near to each other (in font sizes) are one. */
const SAME_BASELINE = 0.12;
/** A gap this wide (in font sizes) separates two stretches; what belongs together is joined again by the columns. */
const WIDE_GAP = 0.9;
/** Copies of a character within this distance (in font sizes) are one character painted twice. */
const COPY_DISTANCE = 0.12;

const isInk = ({ text }: Glyph): boolean => text !== ' ';

/** The value most of the glyphs have. */
function mostOf(glyphs: readonly Glyph[], value: (glyph: Glyph) => number): number {
  const counts = new Map<number, number>();
  let best = 0;
  let most = 0;
  for (const glyph of glyphs) {
    const key = Math.round(value(glyph) * 10) / 10;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) [best, most] = [key, count];
  }
  return best;
}

/** Makes a line of glyphs; undefined when nothing in it is painted. */
export function makeLine(glyphs: readonly Glyph[]): Line | undefined {
  const ink = glyphs.filter(isInk);
  if (ink.length === 0) return undefined;
  return {
    glyphs: glyphs.toSorted((a, b) => a.left - b.left),
    left: Math.min(...ink.map((glyph) => glyph.left)),
    right: Math.max(...ink.map((glyph) => glyph.right)),
    top: Math.min(...ink.map((glyph) => glyph.top)),
    bottom: Math.max(...ink.map((glyph) => glyph.bottom)),
    baseline: mostOf(ink, (glyph) => glyph.baseline),
    size: mostOf(ink, (glyph) => glyph.size),
  };
}

function byBaseline(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    if (
      group === undefined ||
      last === undefined ||
      glyph.baseline - last.baseline > SAME_BASELINE * Math.max(glyph.size, 4)
    ) {
      groups.push([glyph]);
    } else group.push(glyph);
    last = glyph;
  }
  return groups;
}

/** True for the second painting of a character that another text object has painted at the same place. */
function isCopy(glyph: Glyph, before: readonly Glyph[]): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index];
    if (other === undefined || glyph.left - other.left > COPY_DISTANCE * glyph.size) return false;
    if (other.text === glyph.text && other.object !== glyph.object) return true;
  }
  return false;
}

function withoutCopies(sorted: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of sorted) if (!isCopy(glyph, kept)) kept.push(glyph);
  return kept;
}

/** Cuts the glyphs of one baseline where the paper between two of them is wide. */
function splitAtGaps(sorted: readonly Glyph[]): Glyph[][] {
  const pieces: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  let piece: Glyph[] = [];
  for (const glyph of sorted) {
    if (isInk(glyph) && glyph.left - right > WIDE_GAP * glyph.size) {
      piece = [];
      pieces.push(piece);
    }
    piece.push(glyph);
    if (isInk(glyph)) right = Math.max(right, glyph.right);
  }
  return pieces;
}

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** Sizes that differ by more than this factor are not of one text: a stamp painted over a line, a footnote mark. */
const OTHER_SIZE = 1.35;

/** Parts glyphs of one baseline by size; `joinShifted` brings back the small ones that stand between the others. */
function bySize(glyphs: readonly Glyph[]): Glyph[][] {
  const sizes = [...new Set(glyphs.map(({ size }) => size))].toSorted((a, b) => a - b);
  const limits = sizes.filter((size, index) => index > 0 && size > OTHER_SIZE * (sizes[index - 1] ?? size));
  if (limits.length === 0) return [[...glyphs]];
  const parts = [0, ...limits].map((from, index) => [from, limits[index] ?? Number.POSITIVE_INFINITY] as const);
  return parts.map(([from, to]) => glyphs.filter(({ size }) => size >= from && size < to));
}

/** Groups upright glyphs (no combining marks) into lines from top to bottom, left to right. */
export function clusterLines(glyphs: readonly Glyph[]): Line[] {
  return byBaseline(glyphs)
    .flatMap(bySize)
    .map((group) => withoutCopies(group.toSorted((a, b) => a.left - b.left)))
    .flatMap(splitAtGaps)
    .map(makeLine)
    .filter(isDefined);
}
