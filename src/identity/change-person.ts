import type { Transaction, Updateable } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { administered } from './administer-person.ts';
import { refuseLastAdministrator } from './last-administrator.ts';
import { today } from '../organisations/public.ts';
import { type PersonRow, toldPerson, viewPerson } from './person-view.ts';
import { refuseUnitBeyond } from './refuse-beyond.ts';
import type { Person } from './schemas.ts';
import type { PersonTable } from './tables.ts';
import { refuseUnknownUnits } from './units.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly reason?: string | undefined;
}

/** Changes name or organisation of work. @throws {Problem} not-found, forbidden, conflict */
export async function changePerson(
  acting: Acting,
  { name, unit, ...seen }: Seen & { readonly name: string; readonly unit: string },
): Promise<Person> {
  await refuseUnknownUnits(acting, [unit]);
  return changed(acting, seen, 'identity.people.change', async (_tx, row) => {
    if (row.unit !== unit) refuseUnitBeyond(acting.actor, unit);
    return { name, unit };
  });
}

/**
 * Nobody signs in as this person any more, and every session ends at once. Roles stay, for the day the person comes back.
 *
 * @throws {Problem} not-found, forbidden, conflict; conflict for the last administrator
 */
export async function disablePerson(acting: Acting, seen: Seen): Promise<Person> {
  return changed(acting, seen, 'identity.people.disable', async (tx, row) => {
    if (row.id === acting.actor.id) throw new Problem('invalid', 'disable-own');
    await refuseLastAdministrator(tx, today(acting.clock), { person: row.id });
    await tx.deleteFrom('person_session').where('person_id', '=', row.id).execute();
    return { disabled_at: row.disabled_at ?? acting.clock.now() };
  });
}

/** This person may sign in again. @throws {Problem} not-found, forbidden, conflict */
export async function enablePerson(acting: Acting, seen: Seen): Promise<Person> {
  return changed(acting, seen, 'identity.people.enable', async () => ({ disabled_at: null }));
}

/** Turns the second factor off for somebody who lost the phone and the codes; every session ends. @throws {Problem} */
export async function resetSecondFactor(acting: Acting, seen: Seen): Promise<Person> {
  return changed(acting, seen, 'identity.people.second-factor-reset', async (tx, row) => {
    await tx.deleteFrom('person_second_factor').where('person_id', '=', row.id).execute();
    await tx.deleteFrom('person_session').where('person_id', '=', row.id).execute();
    return { second_factor: false };
  });
}

type Change = (tx: Transaction<Tables>, row: PersonRow) => Promise<Updateable<PersonTable>>;

async function changed(acting: Acting, seen: Seen, operation: string, change: Change): Promise<Person> {
  const now = acting.clock.now();
  const row = await acting.inTransaction(async (tx) => {
    const before = await administered(tx, acting, seen.id, seen.version);
    const after = await tx
      .updateTable('person')
      .set({ ...(await change(tx, before)), updated_at: now, version: before.version + 1 })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordHistory(tx, {
      actor: acting.actor,
      unit: after.unit,
      at: now,
      operation,
      subjects: [`person:${before.id}`],
      before: toldPerson(before),
      after: toldPerson(after),
      reason: seen.reason ?? null,
    });
    return after;
  });
  return viewPerson(acting, row);
}
