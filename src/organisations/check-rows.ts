import { type Column, dateOf, kindOf, namesOf, placeColumns } from './import-columns.ts';
import type { TableRow } from './read-table.ts';
import type { Designation, RowError } from './schemas.ts';

/** A body that the register has under a code at the date of a row. */
export interface KnownBody extends Designation {
  readonly id: string;
  readonly parent: string | null;
  /** First date of its present name. */
  readonly from: string;
}

/** A row that may be taken in. */
export interface GoodRow extends Designation {
  readonly row: number;
  readonly code: string;
  readonly parent: string;
  readonly from: string;
}

export interface CheckedRows {
  readonly added: readonly GoodRow[];
  readonly changed: readonly (GoodRow & { readonly known: KnownBody })[];
  readonly same: number;
  readonly rows: number;
  readonly errors: readonly RowError[];
}

interface Known {
  /** First date of rows that name none. */
  readonly from: string;
  /** Body of a code at a date. */
  readonly bodyOf: (code: string, from: string) => KnownBody | null;
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,39}$/u;
const LONGEST_NAME = 200;

/** Judges every row of a table: the first one holds the headings. Nothing is written. */
export function checkRows([headings, ...rows]: readonly TableRow[], known: Known): CheckedRows {
  if (!headings) return { ...NOTHING, errors: [error(1, null, 'table-empty')] };
  const { places, missing } = placeColumns(headings.cells);
  if (missing.length > 0)
    return {
      ...NOTHING,
      rows: rows.length,
      errors: missing.map((column) => error(headings.row, column, 'column-missing')),
    };
  const seen = new Map<string, number>();
  const judged = rows.map((row) => {
    const cell = (column: Column) => row.cells[places.get(column) ?? -1] ?? '';
    const verdict = judge(row.row, cell, known, seen);
    if ('good' in verdict) seen.set(`${verdict.good.code}|${verdict.good.from}`, row.row);
    return verdict;
  });
  return {
    rows: rows.length,
    added: judged.flatMap((one) => ('good' in one && one.known === null ? [one.good] : [])),
    changed: judged.flatMap((one) =>
      'good' in one && one.known && !one.same ? [{ ...one.good, known: one.known }] : [],
    ),
    same: judged.filter((one) => 'good' in one && one.same).length,
    errors: judged.flatMap((one) => ('errors' in one ? one.errors : [])),
  };
}

const NOTHING = { rows: 0, added: [], changed: [], same: 0 };

const error = (row: number, column: string | null, code: string, values: RowError['values'] = {}): RowError => ({
  row,
  column,
  code,
  values,
});

type Verdict =
  | { readonly errors: readonly RowError[] }
  | { readonly good: GoodRow; readonly known: KnownBody | null; readonly same: boolean };

function judge(
  row: number,
  cell: (column: Column) => string,
  known: Known,
  seen: ReadonlyMap<string, number>,
): Verdict {
  const [code, name, parent] = [cell('code'), cell('name'), cell('parent')];
  const kind = kindOf(cell('kind'));
  const from = cell('from') === '' ? known.from : dateOf(cell('from'));
  const errors = [
    ...(CODE.test(code) ? [] : [error(row, 'code', code === '' ? 'cell-empty' : 'code-malformed', { value: code })]),
    ...(name === '' ? [error(row, 'name', 'cell-empty')] : []),
    ...(name.length > LONGEST_NAME ? [error(row, 'name', 'name-too-long', { limit: LONGEST_NAME })] : []),
    ...(kind ? [] : [error(row, 'kind', cell('kind') === '' ? 'cell-empty' : 'kind-unknown', { value: cell('kind') })]),
    ...(from ? [] : [error(row, 'from', 'date-malformed', { value: cell('from') })]),
    ...(parent === '' ? [error(row, 'parent', 'cell-empty')] : []),
  ];
  if (errors.length > 0 || !kind || !from) return { errors };
  const twice = seen.get(`${code}|${from}`);
  if (twice !== undefined) return { errors: [error(row, 'code', 'code-twice', { value: code, row: twice })] };
  const above = known.bodyOf(parent, from);
  if (!above && !seen.has(`${parent}|${from}`))
    return { errors: [error(row, 'parent', 'parent-unknown', { value: parent, from })] };
  return compare({ row, code, parent, from, ...namesOf(name, kind, cell('nameEn')) }, known.bodyOf(code, from));
}

function compare(good: GoodRow, body: KnownBody | null): Verdict {
  if (!body) return { good, known: null, same: false };
  if (body.parent !== good.parent)
    return { errors: [error(good.row, 'parent', 'parent-other', { value: good.parent, now: body.parent ?? '–' })] };
  if (body.level !== good.level) return { errors: [error(good.row, 'code', 'code-other-body', { now: body.name })] };
  const same = body.name === good.name && body.kind === good.kind && body.nameEn === good.nameEn;
  return { good, known: body, same };
}
