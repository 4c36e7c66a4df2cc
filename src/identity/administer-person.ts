import type { Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { lockPerson, ownedPerson, type PersonRow } from './person-view.ts';

/**
 * The row of a person whom the actor may administer, locked.
 *
 * @throws {Problem} not-found, forbidden; conflict with the person as it is when somebody changed it since.
 */
export async function administered(
  tx: Transaction<Tables>,
  { actor }: Acting,
  id: string,
  version?: number,
): Promise<PersonRow> {
  const row = await lockPerson(tx, id);
  if (!row) throw new Problem('not-found', 'person-not-found');
  authoriseOn(actor, 'administer', ownedPerson(row));
  if (version !== undefined && row.version !== version)
    throw new Problem('conflict', 'person-changed', { version: row.version }, { version: row.version });
  return row;
}
