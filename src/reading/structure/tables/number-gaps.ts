import { startsSmall } from '../capitals.ts';
import { romanValue, toRoman } from '../labels/ordinal.ts';
import { filledColumns, type GridRow, wordsOf } from './grid-row.ts';
import { type RowLabel, rowLabelOf } from './row-label.ts';

/** Numbers of a run, "7" or the last part of "11.4". */
const NUMBER = /^(?<before>(?:\d{1,4}\.){0,3})(?<last>\d{1,4})$/u;

interface Numbered {
  readonly before: string;
  readonly last: number;
}

function numberOf(label: RowLabel | null): Numbered | null {
  const { before, last } = (label?.kind === 'number' && NUMBER.exec(label.token)?.groups) || {};
  return before === undefined ? null : { before, last: Number(last) };
}

/**
 * Numbers of rows that print none, or print what is no number, where the rows around them tell it: the row between 4 and 6
 * is 5. Rows that head groups (I, A) neither count nor end a run.
 */
export function numbersInGaps(rows: readonly GridRow[], column: number): ReadonlyMap<GridRow, RowLabel> {
  const found = new Map<GridRow, RowLabel>();
  let last: Numbered | null = null;
  let gap: GridRow[] = [];
  for (const row of column < 0 ? [] : rows) {
    const label = rowLabelOf(wordsOf(row.cells[column]));
    if (label === null) gap.push(row);
    const next = numberOf(label);
    if (label === null || (next === null && label.kind === 'group')) continue;
    if (next && last?.before === next.before && next.last - last.last === gap.length + 1)
      for (const [place, one] of gap.entries())
        found.set(one, { kind: 'number', token: `${next.before}${last.last + place + 1}` });
    [last, gap] = [next, []];
  }
  return found;
}

/** Rows without a number right above 11.1, where 11 was not printed, and 10 was. */
export function headsOfParts(rows: readonly GridRow[], column: number): ReadonlyMap<GridRow, RowLabel> {
  const found = new Map<GridRow, RowLabel>();
  let last = 0;
  for (const [index, row] of column < 0 ? [] : rows.entries()) {
    const words = wordsOf(row.cells[column]);
    const { before = '', last: number = 0 } = numberOf(rowLabelOf(words)) ?? {};
    const below = numberOf(rowLabelOf(wordsOf(rows[index + 1]?.cells[column])));
    const isHead = words === '' && below?.last === 1 && below.before === `${last + 1}.`;
    if (isHead && last > 0) found.set(row, { kind: 'number', token: String(last + 1) });
    if (before === '' && number > 0) last = number;
  }
  return found;
}

const isTitle = (row: GridRow, next: GridRow | undefined, column: number): boolean => {
  const isNumber = rowLabelOf(wordsOf(row.cells[column])) !== null;
  // A numeral that was read as what is none stands there too.
  const [only, ...others] = filledColumns(row).filter((filled) => filled !== column || isNumber);
  const below = numberOf(rowLabelOf(wordsOf(next?.cells[column])));
  // Above 11.1 stands row 11, which is no group.
  const heads = below !== null && below.before === '';
  return (
    only !== undefined && only !== column && others.length === 0 && heads && !startsSmall(wordsOf(row.cells[only]))
  );
};

/** Gives rows without a numeral those after `last`. */
const counted = (rows: readonly GridRow[], last: number): [GridRow, RowLabel][] =>
  rows.map((row, place) => [row, { kind: 'group', token: toRoman(last + place + 1) }]);

/**
 * Numerals of rows with a title alone above numbered ones, where the groups around them tell it: before the group II
 * stands I, and behind the last numeral the next one, where a title stands in the same column.
 */
export function groupsInGaps(rows: readonly GridRow[], column: number): ReadonlyMap<GridRow, RowLabel> {
  const found = new Map<GridRow, RowLabel>();
  let last = 0;
  let titles: readonly number[] = [];
  let gap: GridRow[] = [];
  for (const [index, row] of column < 0 ? [] : rows.entries()) {
    const label = rowLabelOf(wordsOf(row.cells[column]));
    if (label === null && isTitle(row, rows[index + 1], column)) gap.push(row);
    const next = label?.kind === 'group' ? romanValue(label.token) : 0;
    if (next === 0) continue;
    if (next - last === gap.length + 1) for (const [one, told] of counted(gap, last)) found.set(one, told);
    [last, gap, titles] = [next, [], filledColumns(row).filter((filled) => filled !== column)];
  }
  const isLike = (row: GridRow): boolean =>
    titles.length === 1 && filledColumns(row).find((filled) => filled !== column) === titles[0];
  if (last > 0 && gap.every(isLike)) for (const [one, told] of counted(gap, last)) found.set(one, told);
  return found;
}
