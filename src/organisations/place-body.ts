import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { endThread, placesOf } from './change-dated.ts';
import { parentDuring } from './check-admission.ts';
import type { OrganisationRow } from './find-organisation.ts';
import { insertEdges } from './insert-organisations.ts';
import type { Hierarchy } from './schemas.ts';
import './tables.ts';

interface Placing {
  readonly hierarchy: Hierarchy;
  /** Key or id of the body above; null leaves the hierarchy. */
  readonly parent: string | null;
  readonly on: string;
}

/**
 * Puts a body under another from a date on; where it stood before stays as it was.
 *
 * @returns whether it stood somewhere in that hierarchy before
 * @throws {Problem} not-found; invalid for a parent that is not there, or below the body itself; conflict with a later change
 */
export async function placeBody(tx: Transaction<Tables>, body: OrganisationRow, placing: Placing): Promise<boolean> {
  const { hierarchy, parent, on } = placing;
  const end = await endThread(tx, body, placesOf(body.id, hierarchy), on);
  if (parent === null) return end !== undefined;
  const range = { from: on, to: end ?? body.valid_to };
  const above = await parentDuring(tx, parent, range);
  await refuseCycle(tx, body, above, hierarchy, range);
  const edge = { child_id: body.id, hierarchy, parent_id: above.id, valid_from: range.from, valid_to: range.to };
  await insertEdges(tx, [edge]);
  return end !== undefined;
}

/** @throws {Problem} invalid when on some date of the range the body would stand above its own parent. */
async function refuseCycle(
  tx: Transaction<Tables>,
  body: OrganisationRow,
  parent: OrganisationRow,
  hierarchy: Hierarchy,
  { from, to }: { readonly from: string; readonly to: string | null },
): Promise<void> {
  const { rows } = await sql`
    WITH RECURSIVE up (id, during) AS (
      SELECT ${parent.id}::uuid, daterange(${from}::date, ${to}::date)
      UNION
      SELECT e.parent_id, up.during * daterange(e.valid_from, e.valid_to)
      FROM up JOIN organisation_edge e ON e.child_id = up.id AND e.hierarchy = ${hierarchy}
      WHERE up.during && daterange(e.valid_from, e.valid_to)
    ) SELECT 1 FROM up WHERE id = ${body.id} LIMIT 1`.execute(tx);
  if (rows.length > 0) throw new Problem('invalid', 'place-in-circle', { key: body.key, parent: parent.key });
}
