import type { AlignedNumber } from '../../src/cascade/schemas.ts';

/** A number that both documents state, the one above set to 100; less is always the lower aim. */
export interface Slope {
  readonly number: AlignedNumber;
  readonly index: number;
  readonly fallen: boolean;
}

const COMPARABLE: ReadonlySet<AlignedNumber['direction']> = new Set(['raised', 'lowered', 'same', 'comparator']);
const LESS_IS_MORE: ReadonlySet<string> = new Set(['<', '<=', 'rank<=']);
/** Beyond this a line would leave nothing of the others to be seen. */
const HIGHEST = 200;

/** The numbers that can be drawn, in the order of the document. */
export function slopesOf(numbers: readonly AlignedNumber[]): Slope[] {
  return numbers.flatMap((number): Slope[] => {
    const { was, now, direction } = number;
    if (!was || !now || !COMPARABLE.has(direction) || was.value <= 0 || now.value <= 0) return [];
    const ratio = LESS_IS_MORE.has(now.comparator) ? was.value / now.value : now.value / was.value;
    return [{ number, index: Math.min(HIGHEST, ratio * 100), fallen: direction === 'lowered' }];
  });
}

/** Both ends of the scale, in whole tens, with 100 inside. */
export function scaleOf(slopes: readonly Slope[]): { readonly from: number; readonly to: number } {
  const indexes = [100, ...slopes.map(({ index }) => index)];
  const from = Math.floor(Math.min(...indexes) / 10) * 10;
  const to = Math.ceil(Math.max(...indexes) / 10) * 10;
  return to - from < 20 ? { from: from - 10, to: to + 10 } : { from, to };
}

/** Moves labels down until none covers another; heights in the order of the labels. */
export function spread(heights: readonly number[], apart: number): number[] {
  const order = heights.map((_, at) => at).toSorted((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    placed[at] = Math.max(heights[at]!, last + apart);
    last = placed[at];
  }
  return placed;
}
