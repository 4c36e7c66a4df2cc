import type { Acting } from '../access/public.ts';
import { authoriseOn } from '../access/public.ts';
import { pathsOf } from './ancestors.ts';
import { touch } from './change-dated.ts';
import { dayBefore } from './list-successions.ts';
import { findOrganisation, lockOrganisations, refuseAbsent, takeOrganisation } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import type { Moving } from './operations.ts';
import { placeBody } from './place-body.ts';
import { recordChange } from './record-change.ts';
import { recordSuccession } from './record-succession.ts';
import type { Organisation } from './schemas.ts';
import { ownedOrganisation } from './visibility.ts';

/**
 * Puts a body under another in one hierarchy from a date on (chuyển về trực thuộc), or takes it out of the hierarchy. The
 * first place in a hierarchy is no succession; a later one is.
 *
 * @throws {Problem} not-found, forbidden; conflict; invalid for a parent that is not there, or stands below the body itself
 */
export async function moveOrganisation(acting: Acting, asked: Moving): Promise<Organisation> {
  const { on, basis, hierarchy, parent } = asked;
  const key = await acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const now = acting.clock.now();
    const row = await takeOrganisation(tx, acting, asked);
    refuseAbsent(row, on);
    if (parent !== null) authoriseOn(acting.actor, 'administer', ownedOrganisation(await findOrganisation(tx, parent)));
    const before = (await pathsOf(tx, row.id, dayBefore(on))).get(hierarchy)?.at(-1) ?? null;
    const moved = await placeBody(tx, row, { hierarchy, parent, on });
    await touch(tx, row, now);
    const shares = [{ from: row.id, to: row.id, share: 1 }];
    if (moved) await recordSuccession(tx, { kind: 'move', on, basis, shares }, now);
    await recordChange(tx, acting, {
      operation: 'successions.move',
      touched: [row.id],
      before: { hierarchy, parent: before },
      after: { hierarchy, parent, on, basis },
    });
    return row.key;
  });
  return getOrganisation(acting, { key, asOf: on });
}
