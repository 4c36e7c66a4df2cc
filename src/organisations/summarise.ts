import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { CodeScheme, Kind, Level, OrganisationSummary } from './schemas.ts';
import './tables.ts';

interface SummaryRow {
  readonly id: string;
  readonly key: string;
  readonly sample: boolean;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly name: string;
  readonly short_name: string | null;
  readonly name_en: string | null;
  readonly kind: Kind;
  readonly level: Level;
  readonly code: string | null;
}

/**
 * Bodies as they were called at a date, by id. One that was not there then has its last name before, or else its first.
 */
export async function summarise(
  db: Db,
  ids: readonly string[],
  asOf: string,
): Promise<Map<string, OrganisationSummary>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<SummaryRow>`
    SELECT o.id, o.key, o.sample, o.valid_from, o.valid_to,
      d.name, d.short_name, d.name_en, d.kind, d.level, c.code
    FROM organisation o
    JOIN LATERAL (${nearest('organisation_designation', asOf)}) d ON true
    LEFT JOIN LATERAL (${nearest('organisation_code', asOf)}) c ON true
    WHERE o.id = ANY(${[...new Set(ids)]})`.execute(db);
  return new Map(rows.map((row) => [row.id, summaryOf(row)]));
}

const OFFICIAL: CodeScheme = 'gso';

/** The row of a dated table that holds at a date; without one the last before it, without that the first after it. */
function nearest(table: 'organisation_designation' | 'organisation_code', asOf: string) {
  const official = table === 'organisation_code' ? sql`n.scheme = ${OFFICIAL} DESC,` : sql``;
  return sql`SELECT n.* FROM ${sql.table(table)} n WHERE n.organisation_id = o.id
    ORDER BY ${official} n.valid_from <= ${asOf}::date DESC,
      abs(n.valid_from - ${asOf}::date) LIMIT 1`;
}

export const summaryOf = (row: SummaryRow): OrganisationSummary => ({
  id: row.id,
  key: row.key,
  name: row.name,
  shortName: row.short_name,
  nameEn: row.name_en,
  kind: row.kind,
  level: row.level,
  code: row.code,
  sample: row.sample,
  from: row.valid_from,
  to: row.valid_to,
});

/** The same in the order of the ids; those that are unknown are left out. */
export async function summariesOf(db: Db, ids: readonly string[], asOf: string): Promise<OrganisationSummary[]> {
  const known = await summarise(db, ids, asOf);
  return ids.flatMap((id) => known.get(id) ?? []);
}
