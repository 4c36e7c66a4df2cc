import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { Target } from '../reading/model/fact.ts';
import { span } from '../reading/model/span.ts';
import type { FactRow } from './fact-view.ts';

/** A target (chỉ tiêu) as it stands in the register: with what an officer corrected, without those that were rejected. */
export interface RegisteredTarget {
  readonly fact: string;
  readonly directive: string;
  readonly status: Exclude<FactRow['status'], 'rejected'>;
  /** `id` is the key that survives a re-read. */
  readonly target: Target;
  /** The words that follow it in its clause: they may say what a bare "%" is a share of. */
  readonly behind: string;
}

/** Characters of a clause looked at behind a number. */
const BEHIND = 80;

/** Targets of documents in reading order, document by document. */
export async function registeredTargets(db: Db, directives: readonly string[]): Promise<RegisteredTarget[]> {
  const rows = await db
    .selectFrom('fact')
    .leftJoin('clause', (join) =>
      join.onRef('clause.directive_id', '=', 'fact.directive_id').onRef('clause.path', '=', 'fact.clause'),
    )
    .selectAll('fact')
    .select('clause.text as clauseText')
    .where('fact.kind', '=', 'target')
    .where('fact.status', '<>', 'rejected')
    .where('fact.directive_id', '=', sql<string>`ANY(${[...directives]}::uuid[])`)
    .orderBy('fact.directive_id')
    .orderBy('fact.start_at')
    .orderBy('fact.end_at', 'desc')
    .orderBy('fact.id')
    .execute();
  return rows.flatMap(({ clauseText, ...row }) => targetOf(row, clauseText ?? ''));
}

function targetOf(row: FactRow, clause: string): RegisteredTarget[] {
  const { status, data, quote } = row;
  if (data.kind !== 'target' || status === 'rejected') return [];
  const target: Target = {
    ...data,
    id: row.key,
    clause: row.clause,
    span: span(row.start_at, row.end_at),
    quote,
    method: row.method,
    confidence: row.confidence,
  };
  return [{ fact: row.id, directive: row.directive_id, status, target, behind: behindOf(clause, quote) }];
}

function behindOf(clause: string, quote: string): string {
  const text = clause.replace(/\s+/gu, ' ');
  const at = text.indexOf(quote);
  return at < 0 ? '' : text.slice(at + quote.length, at + quote.length + BEHIND);
}

/** A stamp of the targets of each document: another one whenever a number, its name or its place is not what it was. */
export async function targetStamps(db: Db, directives: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ directive: string; stamp: string }>`
    SELECT directive_id AS directive,
      md5(string_agg(key || ' ' || coalesce(clause, '') || ' ' || data::text, ',' ORDER BY key)) AS stamp
    FROM fact
    WHERE kind = 'target' AND status <> 'rejected' AND directive_id = ANY(${[...directives]}::uuid[])
    GROUP BY directive_id`.execute(db);
  return new Map(rows.map(({ directive, stamp }) => [directive, stamp]));
}

/** Every directive that states a target, whoever may see it. */
export const statingDocuments = (
  db: Db,
): Promise<{ readonly id: string; readonly issuer: string | null; readonly issuedOn: string | null }[]> =>
  db
    .selectFrom('directive')
    .select(['id', 'issuer', 'issued_on as issuedOn'])
    .where('kind', '=', 'directive')
    .where((where) =>
      where.exists(
        where
          .selectFrom('fact')
          .select('fact.id')
          .whereRef('fact.directive_id', '=', 'directive.id')
          .where('fact.kind', '=', 'target')
          .where('fact.status', '<>', 'rejected'),
      ),
    )
    .orderBy('id')
    .execute();
