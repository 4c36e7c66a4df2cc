/** Words that stand together on one printed line, with their place across the page: points, or columns of text. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands on one printed line, from left to right. */
export type SegmentRow<S extends Segment = Segment> = readonly S[];

export const middleOf = ({ left, right }: Segment): number => (left + right) / 2;

/** "1", "2.3", "IV", "a)": what numbers a row of a table. */
const ORDINAL = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[A-ZĐ]|\p{Ll})[.)]?$/u;

export const isOrdinal = (text: string): boolean => ORDINAL.test(text.trim());
