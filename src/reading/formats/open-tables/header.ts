import { columnRoles, headsNumbers, looksLikeHeader } from '../../structure/tables/columns.ts';
import { isOrdinal, type Segment, type SegmentRow } from './segment.ts';

/** The head of a table without lines: a name over each column. */
export interface OpenHeader<S extends Segment> {
  /** First row of the header, and the first row behind it. */
  readonly start: number;
  readonly end: number;
  /** Over each column the words of its name, a line each. */
  readonly columns: readonly (readonly S[])[];
}

const MOST_ROWS = 4;
const FEWEST_COLUMNS = 3;
/** Names of columns are short. */
const LONGEST = 60;
const FIRST = /^\(?(?:1|I|A)[.)]?$/;

/**
 * The header that ends where the first numbered row begins; null when the rows before that are none: it must name a column of
 * numbers, one that says what is to be done, and mostly use the usual words.
 */
export function headerBefore<S extends Segment>(rows: readonly SegmentRow<S>[], end: number): OpenHeader<S> | null {
  if (!FIRST.test(rows[end]?.[0]?.text.trim() ?? '')) return null;
  for (let start = Math.max(0, end - MOST_ROWS); start < end; start++) {
    const columns = columnsOf(rows.slice(start, end));
    if (columns && isHeader(columns)) return { start, end, columns };
  }
  return null;
}

/** Words above each other are of one column; null when one line is too long for a name. */
function columnsOf<S extends Segment>(rows: readonly SegmentRow<S>[]): S[][] | null {
  const segments = rows.flat();
  if (segments.length < FEWEST_COLUMNS || segments.some(({ text }) => text.length > LONGEST)) return null;
  const columns: S[][] = [];
  for (const segment of segments.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && segment.left < Math.max(...last.map(({ right }) => right))) last.push(segment);
    else columns.push([segment]);
  }
  const order = new Map(segments.map((segment, i) => [segment, i] as const));
  return columns.map((column) => column.toSorted((a, b) => order.get(a)! - order.get(b)!));
}

export const nameOf = (column: readonly Segment[]): string => column.map(({ text }) => text.trim()).join(' ');

function isHeader(columns: readonly (readonly Segment[])[]): boolean {
  const names = columns.map(nameOf);
  if (names.length < FEWEST_COLUMNS || !headsNumbers(names[0]!)) return false;
  if (names.slice(1).some(isOrdinal)) return false;
  const usual = names.filter(looksLikeHeader).length;
  return usual * 2 > names.length && columnRoles(names).includes('main');
}
