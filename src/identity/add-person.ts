import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import { insertRole } from './give-role.ts';
import { today } from '../organisations/public.ts';
import { type PersonRow, toldPerson, viewPerson } from './person-view.ts';
import { refuseBeyond, refuseUnitBeyond } from './refuse-beyond.ts';
import type { Person, RoleGiven, SamplePerson } from './schemas.ts';
import { refuseUnknownUnits } from './units.ts';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  /** Organisation of work; empty for none. */
  readonly unit: string;
  readonly roles: readonly RoleGiven[];
  /** Only in a demonstration. */
  readonly sample?: SamplePerson | undefined;
}

/**
 * Adds a person without a password, who signs in at the OpenID Connect provider with this address.
 *
 * @throws {Problem} forbidden beyond one's own; conflict when the address is taken
 */
export async function addPerson(acting: Acting, person: NewPerson): Promise<Person> {
  if (person.sample && acting.config.NHIP_MODE === 'production') throw new Problem('invalid', 'no-sample-people');
  refuseUnitBeyond(acting.actor, person.unit);
  for (const role of person.roles) refuseBeyond(acting.actor, role);
  await refuseUnknownUnits(acting, [person.unit, ...person.roles.map(({ unit }) => unit)]);
  const row = await acting.inTransaction((tx) => insertPerson(tx, acting, person, 'identity.people.add'));
  return viewPerson(acting, row);
}

/** Writes a person with roles; whoever calls it has looked whether they may be given. @throws {Problem} conflict */
export async function insertPerson(
  tx: Transaction<Tables>,
  acting: Pick<Acting, 'actor' | 'clock'>,
  { name, email, unit, roles, sample }: NewPerson,
  operation: string,
): Promise<PersonRow> {
  const now = acting.clock.now();
  const row = await tx
    .insertInto('person')
    // Whoever administers vouches for the address: it is where the link was sent, or what the provider is to tell.
    .values({
      id: newId(now),
      name,
      email,
      email_verified: true,
      unit,
      sample: sample ?? null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new Problem('conflict', 'email-taken');
  const { clock } = acting;
  await recordHistory(tx, {
    actor: acting.actor,
    unit,
    at: now,
    operation,
    subjects: [`person:${row.id}`],
    before: null,
    after: toldPerson(row),
  });
  for (const role of roles) await insertRole(tx, acting, row.id, role, today(clock), null);
  return row;
}
