import type { Acting } from '../access/public.ts';
import { addOrganisation } from './add-organisation.ts';
import { lockOrganisations } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import { recordChange } from './record-change.ts';
import type { NewOrganisation, Organisation } from './schemas.ts';

/** Adds a body with its codes and its places in the hierarchies. @throws {Problem} see addOrganisation */
export async function createOrganisation(acting: Acting, body: NewOrganisation): Promise<Organisation> {
  const { key, from } = await acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const added = await addOrganisation(tx, acting, body);
    await recordChange(tx, acting, { operation: 'units.create', touched: [added.id], before: null, after: added });
    return added;
  });
  return getOrganisation(acting, { key, asOf: from });
}
