import type { Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { checkNew } from './check-admission.ts';
import { insertOrganisations, type Prepared, withIdentity } from './insert-organisations.ts';
import type { NewOrganisation } from './schemas.ts';
import { ownedByAll, ownedOrganisation } from './visibility.ts';

/**
 * Writes one new body in a transaction that holds the lock of organisations. Who adds it must administer every body that it
 * stands under; a root is added by who administers everything.
 *
 * @throws {Problem} forbidden; not-found or invalid for a parent; conflict for a code or an address that is taken
 */
export async function addOrganisation(
  tx: Transaction<Tables>,
  { actor, clock }: Acting,
  body: NewOrganisation,
): Promise<Prepared> {
  const parents = await checkNew(tx, body);
  for (const parent of parents) authoriseOn(actor, 'administer', ownedOrganisation(parent));
  if (parents.length === 0) authoriseOn(actor, 'administer', ownedByAll);
  const [named] = await withIdentity(tx, [body], clock.now());
  if (body.key !== undefined && named!.key !== body.key) throw new Problem('conflict', 'key-taken', { key: body.key });
  const places = body.places.map(({ hierarchy }, i) => ({ hierarchy, parent: parents[i]!.id }));
  const prepared: Prepared = { ...named!, places };
  await insertOrganisations(tx, [prepared], clock.now());
  return prepared;
}
