import type { Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { heldOn } from './roles-held.ts';
import './tables.ts';

/** Of people who administer everywhere: somebody else must always be left. */
const everywhere = (tx: Transaction<Tables>, day: string) =>
  tx
    .selectFrom('role_edge')
    .innerJoin('person', 'person.id', 'role_edge.person_id')
    .where('role_edge.role', '=', 'administrator')
    .where('role_edge.unit', 'is', null)
    .where('role_edge.module', 'is', null)
    .where('role_edge.valid_to', 'is', null)
    .where('person.disabled_at', 'is', null)
    .where(heldOn(day));

/**
 * Refuses a change after which nobody would administer everywhere. Call it before the change, with what the change takes
 * away: a person, or one role of a person. The edges are locked, so two such changes at once do not pass each other.
 *
 * @throws {Problem} conflict
 */
export async function refuseLastAdministrator(
  tx: Transaction<Tables>,
  day: string,
  gone: { readonly person: string } | { readonly edge: string },
): Promise<void> {
  const edges = await everywhere(tx, day)
    .select(['role_edge.id', 'role_edge.person_id'])
    .orderBy('role_edge.id')
    .forUpdate('role_edge')
    .execute();
  const isGone = (edge: { id: string; person_id: string }) =>
    'person' in gone ? edge.person_id === gone.person : edge.id === gone.edge;
  if (edges.some(isGone) && edges.every(isGone)) throw new Problem('conflict', 'last-administrator');
}
