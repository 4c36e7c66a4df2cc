import type { Acting } from '../access/public.ts';
import { addOrganisation } from './add-organisation.ts';
import { lockOrganisations } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import type { Prepared } from './insert-organisations.ts';
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

/** Adds bodies in one transaction; a body may stand below one before it in the list. @throws {Problem} see addOrganisation */
export function createOrganisations(acting: Acting, bodies: readonly NewOrganisation[]): Promise<{ keys: string[] }> {
  return acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const added: Prepared[] = [];
    for (const body of bodies) added.push(await addOrganisation(tx, acting, body));
    const touched = added.map(({ id }) => id);
    await recordChange(tx, acting, { operation: 'units.createMany', touched, before: null, after: added });
    return { keys: added.map(({ key }) => key) };
  });
}
