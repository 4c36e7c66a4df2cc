import type { Table } from '../../model/block.ts';
import type { Node } from '../node.ts';
import { type ColumnRole, columnRoles } from './columns.ts';
import { countsRows } from './counts-rows.ts';
import { filledColumns, type GridRow, gridRows, wordsOf } from './grid-row.ts';
import { type Header, isNumberingRow, readHeader } from './header-rows.ts';
import { groupsInGaps, headsOfParts, numbersInGaps } from './number-gaps.ts';
import { labelWithin, type RowLabel, rowLabelOf } from './row-label.ts';
import { withoutStrips } from './page-strips.ts';
import { isContinuation, mergeRows } from './row-split.ts';
import { groupNode, type RowContext, rowNode, tableNode } from './row-node.ts';

export interface TablePlace {
  /** Clause the table stands in; null at the root. */
  readonly under: Node | null;
  /** Annex of the scope; null in the body. */
  readonly annex: Node | null;
  /** Place among the tables of its scope, from 1. */
  readonly number: number;
  /** The only table of its annex needs no clause of its own: its rows hang below the annex. */
  readonly alone: boolean;
}

/** Reads a table into clauses: table, groups and rows. */
export function readTable(table: Table, place: TablePlace): Node[] {
  const rows = gridRows(table);
  const header = readHeader(rows);
  const roles = rolesOf(rows, header);
  const holder = place.annex && place.alone ? null : tableNode(table, place);
  const context: RowContext = { header, roles, holder: holder ?? place.under, top: [], open: [], count: 0 };
  const number = roles.indexOf('number');
  const below = withoutStrips(rows.slice(header.rows), number);
  const groups = groupsInGaps(below.rows, number);
  const heads = headsOfParts(below.rows, number);
  const told = (row: GridRow): RowLabel | undefined => groups.get(row) ?? below.numbers.get(row) ?? heads.get(row);
  const merged = mergedRows(below.rows, header, (above, row) => !told(row) && isContinuation(above, row, roles));
  const numbers = numbersInGaps(merged, number);
  for (const row of merged) addRow(row, told(row) ?? numbers.get(row) ?? null, context);
  if (!holder) return context.top;
  holder.children.push(...context.top);
  return [holder];
}

/** What heads a column of numbers ("TT") is short; where it was misread, the numbers tell it. */
const LONGEST_NUMBER_HEAD = 3;
const FEWEST_COLUMNS = 3;

function rolesOf(rows: readonly GridRow[], { columns, rows: count }: Header): ColumnRole[] {
  if (columns.length === 0 || count === 0) return columnRoles(guessHeaders(rows));
  const roles = columnRoles(columns);
  const [head = '', ...others] = columns;
  const isUntold = !roles.includes('number') && head.length <= LONGEST_NUMBER_HEAD && columns.length >= FEWEST_COLUMNS;
  const numbers = isUntold && countsRows(rows.slice(count).map(({ cells }) => wordsOf(cells[0])));
  return numbers ? columnRoles(['', ...others]) : roles;
}

/** Without a header the first column is the number when most of its cells are numbers. */
function guessHeaders(rows: readonly GridRow[]): string[] {
  const width = rows[0]?.cells.length ?? 0;
  const numbered = rows.filter((row) => rowLabelOf(wordsOf(row.cells[0])) !== null).length;
  return Array.from({ length: width }, (_, i) => (i === 0 && width > 1 && numbered * 2 > rows.length ? 'TT' : ''));
}

/** Rows with what goes on from the row above joined to it; repeated headers and empty rows are left out. */
function mergedRows(
  rows: readonly GridRow[],
  header: Header,
  goesOn: (above: GridRow, row: GridRow) => boolean,
): GridRow[] {
  const merged: GridRow[] = [];
  for (const row of rows) {
    if (filledColumns(row).length === 0 || isNumberingRow(row) || repeatsHeader(row, header)) continue;
    const above = merged.at(-1);
    if (above && goesOn(above, row)) merged[merged.length - 1] = mergeRows(above, row);
    else merged.push(row);
  }
  return merged;
}

function repeatsHeader(row: GridRow, header: Header): boolean {
  if (header.rows === 0) return false;
  const filled = filledColumns(row);
  return (
    filled.length > 1 && filled.every((i) => (header.columns[i] ?? '').split(' / ').includes(wordsOf(row.cells[i])))
  );
}

/** @param unprinted its number or numeral, where only the rows around it tell that. */
function addRow(row: GridRow, unprinted: RowLabel | null, context: RowContext): void {
  const numberColumn = context.roles.indexOf('number');
  const wide = row.row.cells.find((cell) => cell.columnSpan > 1 && wordsOf(cell) !== '');
  const within = wide && filledColumns(row).length === 1 ? labelWithin(wordsOf(wide)) : null;
  const printed = within ?? (numberColumn >= 0 ? wordsOf(row.cells[numberColumn]) : '');
  const label = rowLabelOf(printed) ?? unprinted;
  const filled = filledColumns(row).filter((i) => i !== numberColumn);
  if (isGroup(row, within === null ? (label?.kind ?? null) : 'group', filled, numberColumn))
    groupNode(row, label, printed, context);
  else rowNode(row, label, printed, context);
}

/** A group row has a Roman number or a letter, or nothing but one cell that reaches over the others. */
function isGroup(row: GridRow, kind: string | null, filled: readonly number[], numberColumn: number): boolean {
  if (kind === 'group') return filled.length <= 2;
  const only = row.row.cells.filter((cell) => wordsOf(cell) !== '');
  if (kind !== null || only.length !== 1) return false;
  const cell = only[0]!;
  const wide = cell.columnSpan > 1 && cell.columnSpan >= row.cells.length - 1;
  return wide || (numberColumn < 0 && row.cells.length > 2 && cell.column === 0 && !/^[-–+•]/.test(wordsOf(cell)));
}
