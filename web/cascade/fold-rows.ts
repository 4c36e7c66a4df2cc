import type { ClauseStatus } from '../../src/cascade/schemas.ts';

/** Clauses that agree, folded, or one that does not. */
export type Fold<Row> =
  | { readonly kind: 'open'; readonly row: Row }
  | { readonly kind: 'folded'; readonly rows: readonly Row[] };

const AGREES: ReadonlySet<ClauseStatus> = new Set(['kept', 'exempt']);

/** Whether something is to be looked at in a clause. */
export const differs = ({ status }: { readonly status: ClauseStatus }): boolean => !AGREES.has(status);

/** Folds runs of clauses that agree, in order. */
export function foldRows<Row extends { readonly status: ClauseStatus }>(rows: readonly Row[]): Fold<Row>[] {
  const folds: Fold<Row>[] = [];
  for (const row of rows) {
    const last = folds.at(-1);
    if (differs(row)) folds.push({ kind: 'open', row });
    else if (last?.kind === 'folded') folds[folds.length - 1] = { kind: 'folded', rows: [...last.rows, row] };
    else folds.push({ kind: 'folded', rows: [row] });
  }
  return folds;
}
