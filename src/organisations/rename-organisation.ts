import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { designationAt, given } from './designation-at.ts';
import { lockOrganisations, refuseAbsent, takeOrganisation } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import { nameAnew } from './name-anew.ts';
import type { Renaming } from './operations.ts';
import { recordChange } from './record-change.ts';
import type { Organisation } from './schemas.ts';

/**
 * Gives a body another name, kind or level (đổi tên, nâng cấp) from a date on; before it, it is called as it was.
 *
 * @throws {Problem} not-found, forbidden; conflict for a body changed since it was seen, or named anew later; invalid for a
 *   body that is not there, or a name that is no other
 */
export async function renameOrganisation(acting: Acting, asked: Renaming): Promise<Organisation> {
  const key = await acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const { row, before, after } = await rename(tx, acting, asked);
    const told = { operation: 'successions.rename', touched: [row.id], before, after: { ...after, on: asked.on } };
    await recordChange(tx, acting, told);
    return row.key;
  });
  return getOrganisation(acting, { key, asOf: asked.on });
}

async function rename(tx: Transaction<Tables>, acting: Acting, asked: Renaming) {
  const row = await takeOrganisation(tx, acting, asked);
  refuseAbsent(row, asked.on);
  const before = await designationAt(tx, row.id, asked.on);
  const after = { ...before, ...given(asked) };
  if (JSON.stringify(after) === JSON.stringify(before)) throw new Problem('invalid', 'same-name', { key: row.key });
  await nameAnew(tx, row, after, asked, acting.clock.now());
  return { row, before, after };
}
