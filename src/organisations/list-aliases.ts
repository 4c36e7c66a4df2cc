import { type Selectable, type SqlBool, sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { findOrganisation } from './find-organisation.ts';
import { foldName } from './folded-name.ts';
import { today } from './local-date.ts';
import type { AliasQuery } from './operations.ts';
import type { Alias } from './schemas.ts';
import { summarise } from './summarise.ts';
import type { OrganisationAliasTable } from './tables.ts';

export type AliasRow = Selectable<OrganisationAliasTable>;

/** What was decided of names that documents use, the latest first. @throws {Problem} not-found for an unknown body */
export async function listAliases(acting: Acting, { q, organisation, page, pageSize }: AliasQuery) {
  const { db, clock } = acting;
  const target = organisation === undefined ? null : (await findOrganisation(db, organisation)).id;
  const where = sql<SqlBool>`${q ? sql`folded LIKE ${`%${foldName(q)}%`}` : sql`true`}
    AND ${target === null ? sql`true` : sql`organisation_id = ${target}`}`;
  const { rows } = await sql<AliasRow>`SELECT * FROM organisation_alias WHERE ${where}
    ORDER BY changed_at DESC, id DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`.execute(db);
  const counted = await sql<{ count: number }>`SELECT count(*) FROM organisation_alias WHERE ${where}`.execute(db);
  return { rows: await viewAliases(db, rows, today(clock)), total: counted.rows[0]!.count, page, pageSize };
}

export async function viewAliases(db: Db, rows: readonly AliasRow[], asOf: string): Promise<Alias[]> {
  const ids = rows.flatMap(({ organisation_id, under_id }) => [organisation_id, ...(under_id ? [under_id] : [])]);
  const known = await summarise(db, ids, asOf);
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    under: row.under_id === null ? null : known.get(row.under_id)!,
    organisation: known.get(row.organisation_id)!,
    status: row.status,
    source: row.source,
    version: row.version,
  }));
}
