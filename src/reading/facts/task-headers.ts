import type { ClauseCell } from '../model/document.ts';
import { type ColumnRole, columnRole, isTaskTable } from './task-columns.ts';
import { type YearColumn, yearColumns } from './task-years.ts';

export interface Columns {
  readonly roles: ReadonlyMap<ColumnRole, number>;
  /** Columns to tick, year by year. */
  readonly years: readonly YearColumn[];
}

const LONGEST_NAME = 40;

/** Columns by role, or null for a table that gives no tasks. The first column of a role counts. */
export function taskColumns(headers: readonly string[]): Columns | null {
  if (!isTaskTable(headers)) return null;
  const years = yearColumns(headers);
  const roles = new Map<ColumnRole, number>();
  headers.forEach((header, i) => {
    const role = years.some(({ index }) => index === i) ? null : columnRole(header);
    if (role && !roles.has(role)) roles.set(role, i);
  });
  return { roles, years };
}

/** The second line of a header ("Cơ quan" over "chủ trì" and "phối hợp") that was read as a row. */
function isSecondHeader(cells: readonly ClauseCell[]): boolean {
  const named = cells.filter(({ text }) => text.trim() !== '');
  return named.length >= 2 && named.every(({ text }) => text.length <= LONGEST_NAME && columnRole(text) !== null);
}

/**
 * Columns of the table a row stands in, row by row in reading order. A second line of headers renames columns; a table
 * without headers goes on with those of the table before, as where a page breaks it.
 */
export function columnReader(): (cells: readonly ClauseCell[]) => Columns | null {
  const known = new Map<string, Columns | null>();
  let second: { readonly key: string; readonly names: readonly string[] } | null = null;
  let last: { readonly columns: Columns | null; readonly width: number } | null = null;
  return (cells) => {
    const headers = cells.map(({ header }) => header);
    const key = headers.join('\t');
    if (headers.every((header) => header === '')) return last?.width === cells.length ? last.columns : null;
    if (isSecondHeader(cells)) {
      second = { key, names: cells.map(({ text }) => text) };
      known.delete(key);
      return null;
    }
    const names = second?.key === key ? headers.map((header, i) => second?.names[i] || header) : headers;
    if (!known.has(key)) known.set(key, taskColumns(names));
    const columns = known.get(key) ?? null;
    last = { columns, width: cells.length };
    return columns;
  };
}
