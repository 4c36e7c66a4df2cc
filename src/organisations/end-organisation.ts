import type { Acting } from '../access/public.ts';
import { endBody } from './end-body.ts';
import { lockOrganisations, takeOrganisation } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import type { Ending } from './operations.ts';
import { recordChange } from './record-change.ts';
import type { Organisation } from './schemas.ts';

/** Dissolves a body (giải thể) on a date, without successor. @throws {Problem} see endBody */
export async function endOrganisation(acting: Acting, asked: Ending): Promise<Organisation> {
  const key = await acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const row = await takeOrganisation(tx, acting, asked);
    await endBody(tx, row, asked.on, acting.clock.now());
    const after = { on: asked.on, basis: asked.basis };
    await recordChange(tx, acting, { operation: 'units.end', touched: [row.id], before: { to: row.valid_to }, after });
    return row.key;
  });
  return getOrganisation(acting, { key, asOf: asked.on });
}
