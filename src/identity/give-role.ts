import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import { announce, type News } from '../kernel/news.ts';
import { administered } from './administer-person.ts';
import { refuseLastAdministrator } from './last-administrator.ts';
import { today } from '../organisations/public.ts';
import { lockPerson, viewEdges } from './person-view.ts';
import { refuseBeyond } from './refuse-beyond.ts';
import type { RoleEdgeRow } from './roles-held.ts';
import type { RoleEdgeView, RoleGiven } from './schemas.ts';
import { refuseUnknownUnits } from './units.ts';

interface Given extends RoleGiven {
  readonly id: string;
  readonly from?: string | undefined;
  readonly to: string | null;
}

/**
 * Gives a person a role (giao vai trò). The same role in the same place is given once.
 *
 * @throws {Problem} not-found; forbidden beyond one's own; invalid for one's own account or for dates that end first
 */
export async function giveRole(acting: Acting, { id, from, to, ...given }: Given): Promise<RoleEdgeView> {
  const first = from ?? today(acting.clock);
  if (to !== null && to <= first) throw new Problem('invalid', 'role-ends-first');
  await refuseUnknownUnits(acting, [given.unit]);
  const row = await acting.inTransaction(async (tx) => {
    const person = await administered(tx, acting, id);
    if (person.id === acting.actor.id) throw new Problem('invalid', 'role-own');
    refuseBeyond(acting.actor, given);
    const same = await findSame(tx, id, given);
    if (same) return same;
    const edge = await insertRole(tx, acting, id, given, first, to);
    await announce(tx, acting.jobs, newsOf(acting, edge, 'role-given'));
    return edge;
  });
  return (await viewEdges(acting, [row]))[0]!;
}

const newsOf = ({ actor, clock }: Acting, edge: RoleEdgeRow, kind: 'role-given' | 'role-removed'): News => ({
  key: `${kind}:${edge.id}`,
  kind,
  subject: null,
  told: { role: edge.role, unit: edge.unit ?? '' },
  people: [edge.person_id],
  holders: null,
  by: actor.onBehalfOf ?? actor.id,
  at: clock.now().toISOString(),
});

const findSame = (tx: Transaction<Tables>, person: string, { role, unit, module }: RoleGiven) =>
  tx
    .selectFrom('role_edge')
    .selectAll()
    .where('person_id', '=', person)
    .where('role', '=', role)
    .where('unit', unit === null ? 'is' : '=', unit)
    .where('module', module === null ? 'is' : '=', module)
    .where('revoked_at', 'is', null)
    .where('valid_to', 'is', null)
    .executeTakeFirst();

/** Writes an edge with its entry in the history; whoever calls it has looked whether it may be given. */
export async function insertRole(
  tx: Transaction<Tables>,
  { actor, clock }: Pick<Acting, 'actor' | 'clock'>,
  person: string,
  { role, unit, module }: RoleGiven,
  from: string,
  to: string | null,
): Promise<RoleEdgeRow> {
  const now = clock.now();
  const values = { role, unit, module, valid_from: from, valid_to: to };
  const row = await tx
    .insertInto('role_edge')
    .values({ id: newId(now), person_id: person, ...values, granted_by: actor.id, granted_at: now })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordHistory(tx, {
    actor,
    unit: unit ?? '',
    at: now,
    operation: 'identity.people.grant',
    subjects: [`person:${person}`, `role:${row.id}`],
    before: null,
    after: { person, role, unit, module, from, to },
  });
  return row;
}

/**
 * Takes a role back (thu hồi vai trò), at once. Doing it again changes nothing.
 *
 * @throws {Problem} not-found; forbidden beyond one's own; conflict for the last administrator
 */
export async function revokeRole(
  acting: Acting,
  { id, reason }: { readonly id: string; readonly reason?: string | undefined },
): Promise<RoleEdgeView> {
  const row = await acting.inTransaction(async (tx) => {
    const edge = await tx.selectFrom('role_edge').selectAll().where('id', '=', id).executeTakeFirst();
    if (!edge) throw new Problem('not-found', 'role-not-found');
    await lockPerson(tx, edge.person_id);
    refuseBeyond(acting.actor, edge);
    if (edge.revoked_at) return edge;
    await refuseLastAdministrator(tx, today(acting.clock), { edge: id });
    const ended = await endRole(tx, acting, edge, reason);
    await announce(tx, acting.jobs, newsOf(acting, ended, 'role-removed'));
    return ended;
  });
  return (await viewEdges(acting, [row]))[0]!;
}

async function endRole(
  tx: Transaction<Tables>,
  { actor, clock }: Acting,
  edge: RoleEdgeRow,
  reason: string | undefined,
): Promise<RoleEdgeRow> {
  const now = clock.now();
  const row = await tx
    .updateTable('role_edge')
    .set({ revoked_by: actor.id, revoked_at: now })
    .where('id', '=', edge.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const { person_id: person, role, unit, module } = edge;
  await recordHistory(tx, {
    actor,
    unit: unit ?? '',
    at: now,
    operation: 'identity.people.revoke',
    subjects: [`person:${person}`, `role:${edge.id}`],
    before: { person, role, unit, module },
    after: null,
    reason: reason ?? null,
  });
  return row;
}
