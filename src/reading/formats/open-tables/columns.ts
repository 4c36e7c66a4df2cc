import type { OpenHeader } from './header.ts';
import { isOrdinal, middleOf, type Segment, type SegmentRow } from './segment.ts';

/** Where the columns of a table without lines are parted, and where it begins and ends across the page. */
export interface OpenColumns {
  /** Left edge, the places between the columns, right edge. */
  readonly edges: readonly number[];
}

export const countOf = ({ edges }: OpenColumns): number => edges.length - 1;

/** Column that a segment stands in, by its middle. */
export function columnOf(segment: Segment, { edges }: OpenColumns): number {
  const next = edges.findIndex((edge, i) => i > 0 && middleOf(segment) < edge);
  return next < 0 ? edges.length - 2 : next - 1;
}

/** Whether a segment reaches over the place between two columns. */
export const crosses = (segment: Segment, { edges }: OpenColumns): boolean =>
  edges.slice(1, -1).some((edge) => segment.left < edge && edge < segment.right);

/** A row that numbers something stands with its number in the first column and never begins elsewhere. */
export const beginsRow = (row: SegmentRow, columns: OpenColumns): boolean => {
  const [first] = row;
  return first !== undefined && isOrdinal(first.text) && columnOf(first, columns) === 0 && !crosses(first, columns);
};

/** Running text: it begins in the column of numbers and is no number, or reaches over two names without one before it. */
export function isRunningText(row: SegmentRow, middles: readonly number[]): boolean {
  const [first] = row;
  if (!first) return false;
  if (isOrdinal(first.text)) return false;
  const over = row.some((one) => middles.filter((middle) => one.left < middle && middle < one.right).length > 1);
  return over || (first.left <= middles[0]! && first.right > middles[0]!);
}

/**
 * The columns under a header: between two names lies the widest strip that the rows leave blank; null when there is none.
 * Rows that go over several columns (names of groups) do not count.
 */
export function columnsUnder<S extends Segment>(
  header: OpenHeader<S>,
  rows: readonly SegmentRow<S>[],
): OpenColumns | null {
  const named = header.columns.map((column) => ({
    text: '',
    left: Math.min(...column.map(({ left }) => left)),
    right: Math.max(...column.map(({ right }) => right)),
  }));
  const middles = named.map(middleOf);
  const spans = (one: Segment): boolean => middles.filter((at) => one.left < at && at < one.right).length > 1;
  const counted = [...header.columns.flat(), ...rows.filter((row) => !row.some(spans)).flat()];
  const edges = middles.slice(1).map((to, i) => widestBlank(counted, middles[i]!, to));
  if (edges.some((edge) => edge === null)) return null;
  const left = Math.min(...counted.map((one) => one.left));
  const right = Math.max(...counted.map((one) => one.right));
  return { edges: [left, ...edges.filter((edge) => edge !== null), right] };
}

/** Middle of the widest strip between two places that no segment stands in. */
function widestBlank(segments: readonly Segment[], from: number, to: number): number | null {
  const inside = segments.filter(({ left, right }) => right > from && left < to).toSorted((a, b) => a.left - b.left);
  let best: { readonly width: number; readonly at: number } | null = null;
  let end = from;
  for (const { left, right } of [...inside, { left: to, right: to }]) {
    if (left > end && left - end > (best?.width ?? 0)) best = { width: left - end, at: (left + end) / 2 };
    end = Math.max(end, right);
  }
  return best?.at ?? null;
}
