import type { Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { addOrganisation } from './add-organisation.ts';
import { findOrganisation, type OrganisationRow, refuseAbsent } from './find-organisation.ts';
import type { Merging } from './operations.ts';
import { ownedOrganisation } from './visibility.ts';

type Named = Merging['into'];

/** Whether a successor is a new body, to be made of its description, or one that is there. */
const isNew = (named: Named): named is Extract<Named, { readonly name: string }> => 'name' in named;

/** The body that takes over on a date. @throws {Problem} see addOrganisation; invalid for one that is not there */
export async function successorOf(
  tx: Transaction<Tables>,
  acting: Acting,
  named: Named,
  { on, basis }: { readonly on: string; readonly basis: string | null },
): Promise<OrganisationRow> {
  if (isNew(named)) {
    const { id } = await addOrganisation(tx, acting, { ...named, from: on, to: null, basis });
    return findOrganisation(tx, id);
  }
  const row = await findOrganisation(tx, named.key);
  authoriseOn(acting.actor, 'administer', ownedOrganisation(row));
  refuseAbsent(row, on);
  return row;
}
