import { type Line, makeLine } from './pdf-lines.ts';

/** What is smaller than this share of a line's size may be its superscript or subscript. */
const SMALL = 0.85;
/** Farthest distance (in font sizes of the line) from the text it belongs to. */
const REACH = 0.35;
const LEAST_OVERLAP = 0.5;

const overlap = (a0: number, a1: number, b0: number, b1: number): number => Math.min(a1, b1) - Math.max(a0, b0);

/** True when no glyph of one line stands over a glyph of the other. */
function fitsBetween(small: Line, host: Line): boolean {
  const slack = 0.15 * small.size;
  return host.glyphs.every(
    (glyph) => glyph.text === ' ' || overlap(small.left, small.right, glyph.left, glyph.right) < slack,
  );
}

function belongsTo(small: Line, host: Line): boolean {
  if (small === host || small.glyphs.length > host.glyphs.length) return false;
  const isSmall = small.size <= SMALL * host.size;
  const isShifted = Math.abs(small.baseline - host.baseline) <= 0.3 * host.size;
  if (!isSmall && !isShifted) return false;
  if (overlap(small.top, small.bottom, host.top, host.bottom) < LEAST_OVERLAP * (small.bottom - small.top))
    return false;
  const reach = REACH * host.size;
  return small.left <= host.right + reach && small.right >= host.left - reach && fitsBetween(small, host);
}

/** Joins superscripts, subscripts and letters set slightly off the baseline to the line they stand in. */
export function joinShifted(lines: readonly Line[]): Line[] {
  const result = [...lines];
  for (let index = 0; index < result.length; index++) {
    const small = result[index];
    if (small === undefined) continue;
    const host = result.findIndex((line) => belongsTo(small, line));
    const hostLine = result[host];
    if (hostLine === undefined) continue;
    const joined = makeLine([...hostLine.glyphs, ...small.glyphs]);
    if (joined === undefined) continue;
    result[host] = joined;
    result.splice(index, 1);
    index--;
  }
  return result;
}
