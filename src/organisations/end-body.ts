import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { codesOf, endThread, namesOf, placesOf, touch } from './change-dated.ts';
import { findOrganisation, type OrganisationRow, refuseAbsent } from './find-organisation.ts';
import { placeBody } from './place-body.ts';
import type { Hierarchy } from './schemas.ts';
import './tables.ts';

/**
 * Ends a body on a date: its name, codes and places end with it. Nobody may stand below it any more.
 *
 * @throws {Problem} invalid for a body that is not there on the eve, or has others below it; conflict with a later change
 */
export async function endBody(
  tx: Transaction<Tables>,
  body: OrganisationRow,
  on: string,
  now: Date,
): Promise<OrganisationRow> {
  refuseAbsent(body, on);
  if (body.valid_from >= on) throw new Problem('conflict', 'later-change', { key: body.key, on });
  const below = await childrenAfter(tx, body.id, on);
  if (below.length > 0) throw new Problem('invalid', 'bodies-below', { key: body.key, count: below.length });
  for (const thread of [namesOf(body.id), codesOf(body.id, null), placesOf(body.id, null)])
    await endThread(tx, body, thread, on);
  return touch(tx, body, now, on);
}

interface Child {
  readonly child_id: string;
  readonly hierarchy: Hierarchy;
}

const childrenAfter = (tx: Transaction<Tables>, id: string, on: string): Promise<Child[]> =>
  sql<Child>`SELECT DISTINCT child_id, hierarchy FROM organisation_edge
    WHERE parent_id = ${id} AND (valid_to IS NULL OR valid_to > ${on}::date)`
    .execute(tx)
    .then(({ rows }) => rows);

/** Bodies below one stand below its successor from a date on. @returns their ids */
export async function passChildren(
  tx: Transaction<Tables>,
  from: OrganisationRow,
  to: string,
  on: string,
  chosen: (child: OrganisationRow) => boolean = () => true,
): Promise<string[]> {
  const passed: string[] = [];
  for (const { child_id, hierarchy } of await childrenAfter(tx, from.id, on)) {
    const child = await findOrganisation(tx, child_id);
    if (child.id === to || !chosen(child)) continue;
    await placeBody(tx, child, { hierarchy, parent: to, on });
    passed.push(child.id);
  }
  return passed;
}
