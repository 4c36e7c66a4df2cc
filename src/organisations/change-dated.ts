import { type SqlBool, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import type { OrganisationRow } from './find-organisation.ts';
import './tables.ts';

type DatedTable = 'organisation_designation' | 'organisation_code' | 'organisation_edge';

/** Rows of one thing over time: the names of a body, its codes of a scheme, its places in a hierarchy. */
export interface Thread {
  readonly table: DatedTable;
  readonly where: RawBuilder<SqlBool>;
}

/**
 * Ends what holds on a date, which becomes the first date without it. What was true before stays as it was.
 *
 * @returns the end that it had, undefined when nothing held
 * @throws {Problem} conflict when something of the thread begins on that date or later: that must be changed first
 */
export async function endThread(
  tx: Transaction<Tables>,
  body: OrganisationRow,
  { table, where }: Thread,
  on: string,
): Promise<string | null | undefined> {
  const { rows } = await sql<{ valid_from: string; valid_to: string | null }>`
    SELECT valid_from, valid_to FROM ${sql.table(table)}
    WHERE ${where} AND (valid_to IS NULL OR valid_to > ${on}::date) ORDER BY valid_from`.execute(tx);
  if (rows.some(({ valid_from }) => valid_from >= on))
    throw new Problem('conflict', 'later-change', { key: body.key, on });
  await sql`UPDATE ${sql.table(table)} SET valid_to = ${on}::date
    WHERE ${where} AND (valid_to IS NULL OR valid_to > ${on}::date)`.execute(tx);
  return rows[0]?.valid_to;
}

export const namesOf = (id: string): Thread => ({
  table: 'organisation_designation',
  where: sql`organisation_id = ${id}`,
});
export const codesOf = (id: string, scheme: string | null): Thread => ({
  table: 'organisation_code',
  where: scheme === null ? sql`organisation_id = ${id}` : sql`organisation_id = ${id} AND scheme = ${scheme}`,
});
export const placesOf = (id: string, hierarchy: string | null): Thread => ({
  table: 'organisation_edge',
  where: hierarchy === null ? sql`child_id = ${id}` : sql`child_id = ${id} AND hierarchy = ${hierarchy}`,
});

/** Raises the version of a body that was changed, and closes it where it ends. */
export async function touch(
  tx: Transaction<Tables>,
  body: OrganisationRow,
  now: Date,
  end?: string,
): Promise<OrganisationRow> {
  return tx
    .updateTable('organisation')
    .set({ version: body.version + 1, changed_at: now, ...(end === undefined ? {} : { valid_to: end }) })
    .where('id', '=', body.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
