import { type Selectable, sql, type Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Db, Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { isId } from '../kernel/ids.ts';
import type { OrganisationTable } from './tables.ts';
import { ownedOrganisation } from './visibility.ts';

export type OrganisationRow = Selectable<OrganisationTable>;

/** A body by its public address or id. @throws {Problem} not-found */
export async function findOrganisation(db: Db, key: string): Promise<OrganisationRow> {
  const column = isId(key) ? 'id' : 'key';
  const row = await db.selectFrom('organisation').selectAll().where(column, '=', key).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'organisation-not-found', { key });
  return row;
}

/**
 * Changes of organisations happen one after another: who stands under whom is judged over many rows, and they are rare.
 * Call it first in the transaction.
 */
export const lockOrganisations = (tx: Transaction<Tables>): Promise<unknown> =>
  sql`LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE`.execute(tx);

export interface Seen {
  readonly key: string;
  /** Version that who changes it saw. */
  readonly version: number;
}

/** A body that the actor may change, as it was seen. @throws {Problem} not-found; forbidden; conflict when it was changed since */
export async function takeOrganisation(
  tx: Transaction<Tables>,
  { actor }: Acting,
  { key, version }: Seen,
): Promise<OrganisationRow> {
  const row = await findOrganisation(tx, key);
  authoriseOn(actor, 'administer', ownedOrganisation(row));
  if (row.version !== version)
    throw new Problem('conflict', 'organisation-changed', { key: row.key }, { version: row.version });
  return row;
}

/** @throws {Problem} invalid for a body that is not there on a date. */
export function refuseAbsent(row: OrganisationRow, on: string): void {
  if (row.valid_from > on || (row.valid_to !== null && row.valid_to <= on))
    throw new Problem('invalid', 'organisation-not-there', { key: row.key, on });
}
