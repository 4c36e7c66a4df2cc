import { beginsRow, columnOf, columnsUnder, countOf, crosses, isRunningText, type OpenColumns } from './columns.ts';
import { headerBefore, type OpenHeader } from './header.ts';
import { middleOf, type Segment, type SegmentRow } from './segment.ts';

/** A cell: segments of several printed lines, one or more columns wide. */
export interface OpenCell<S extends Segment> {
  readonly column: number;
  readonly columnSpan: number;
  /** A line each. */
  readonly lines: readonly (readonly S[])[];
  readonly header?: boolean;
}

export interface OpenRow<S extends Segment> {
  readonly cells: readonly OpenCell<S>[];
}

/** A table that only its header and the blanks between its columns show. */
export interface OpenTable<S extends Segment> {
  /** First printed row of the table, and the first one behind it. */
  readonly start: number;
  readonly end: number;
  readonly columns: OpenColumns;
  readonly rows: readonly OpenRow<S>[];
}

/** Printed rows of a table that are looked at, at most. */
const LONGEST = 5_000;
const FEWEST_ROWS = 2;

/** Tables without lines among printed rows, from top to bottom. */
export function findOpenTables<S extends Segment>(rows: readonly SegmentRow<S>[]): OpenTable<S>[] {
  const tables: OpenTable<S>[] = [];
  let from = 0;
  for (let at = 0; at < rows.length; at++) {
    const header = rows[at]!.length > 1 ? headerBefore(rows, at) : null;
    const table = header && header.start >= from ? tableUnder(header, rows) : null;
    if (!table) continue;
    tables.push(table);
    from = table.end;
    at = table.end - 1;
  }
  return tables;
}

function tableUnder<S extends Segment>(header: OpenHeader<S>, rows: readonly SegmentRow<S>[]): OpenTable<S> | null {
  const middles = header.columns.map((column) => middleOf(areaOf(column)));
  let end = header.end;
  while (end < rows.length && end - header.end < LONGEST && !isRunningText(rows[end]!, middles)) end++;
  const columns = columnsUnder(header, rows.slice(header.end, end));
  if (!columns) return null;
  const body = rowsUnder(rows.slice(header.end, end), columns);
  if (body.length < FEWEST_ROWS || !fillsColumns(body)) return null;
  return { start: header.start, end, columns, rows: [headerRow(header), ...body] };
}

const areaOf = (column: readonly Segment[]): Segment => ({
  text: '',
  left: Math.min(...column.map(({ left }) => left)),
  right: Math.max(...column.map(({ right }) => right)),
});

const headerRow = <S extends Segment>({ columns }: OpenHeader<S>): OpenRow<S> => ({
  cells: columns.map((column, i) => ({ column: i, columnSpan: 1, lines: column.map((one) => [one]), header: true })),
});

/** The rows of a table that goes on at the top of the next page, in the columns that it had; what stands before the first
 * number belongs to the row above. */
export function continueTable<S extends Segment>(
  rows: readonly SegmentRow<S>[],
  columns: OpenColumns,
): Pick<OpenTable<S>, 'end' | 'rows'> | null {
  const middles = columns.edges.slice(1).map((edge, i) => (edge + columns.edges[i]!) / 2);
  let end = 0;
  while (end < rows.length && !isRunningText(rows[end]!, middles)) end++;
  const inside = rows.slice(0, end);
  const numbered = inside.filter((row) => beginsRow(row, columns)).length;
  if (numbered === 0 || inside.flat().filter((one) => crosses(one, columns)).length > numbered) return null;
  return { end, rows: rowsUnder(inside, columns) };
}

/** Printed rows as rows of the table: each begins with a number in the first column. */
function rowsUnder<S extends Segment>(printed: readonly SegmentRow<S>[], columns: OpenColumns): OpenRow<S>[] {
  const groups: SegmentRow<S>[][] = [];
  for (const row of printed) {
    const last = groups.at(-1);
    if (!last || beginsRow(row, columns)) groups.push([row]);
    else last.push(row);
  }
  return groups.map((group) => rowOf(group, columns));
}

function rowOf<S extends Segment>(group: readonly SegmentRow<S>[], columns: OpenColumns): OpenRow<S> {
  const isGroup = group.some((row) => row.some((one) => crosses(one, columns)));
  const place = (one: S): number => (isGroup ? Math.min(1, columnOf(one, columns)) : columnOf(one, columns));
  const width = isGroup ? 2 : countOf(columns);
  const cells = Array.from({ length: width }, (_, column): OpenCell<S> => {
    const lines = group.map((row) => row.filter((one) => place(one) === column)).filter((line) => line.length > 0);
    return { column, columnSpan: isGroup && column === 1 ? countOf(columns) - 1 : 1, lines };
  });
  return { cells };
}

/** Beside its numbers and its main column a table fills others too. */
function fillsColumns<S extends Segment>(rows: readonly OpenRow<S>[]): boolean {
  const filled = rows.filter(({ cells }) => cells.slice(1).filter(({ lines }) => lines.length > 0).length > 1);
  return filled.length * 2 >= rows.length;
}
