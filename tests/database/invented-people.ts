import { type Acting, type Role, systemActor } from '../../src/access/public.ts';
import { personActing } from '../../src/identity/public.ts';
import { newId } from '../../src/kernel/ids.ts';

/** Two organisations that nobody is above of. */
export const OFFICE = '00000000-0000-7000-8000-00000000a001';
export const SECTOR = '00000000-0000-7000-8000-00000000a002';

/** A person with one role, whose id is also the name before the @. */
export async function insertPerson(
  { db, clock }: Acting,
  id: string,
  { role, unit }: { readonly role: Role; readonly unit: string },
): Promise<void> {
  const now = clock.now();
  const dates = { created_at: now, updated_at: now };
  await db
    .insertInto('person')
    .values({ id, name: `Lò Thị ${id}`, email: `${id}@sonkhe.example`, email_verified: true, unit, ...dates })
    .execute();
  const edge = { role, unit, module: null, valid_from: '2026-01-01', valid_to: null };
  const given = { granted_by: systemActor.id, granted_at: now, revoked_by: null, revoked_at: null };
  await db
    .insertInto('role_edge')
    .values({ id: newId(now), person_id: id, ...edge, ...given })
    .execute();
}

/** The same services, acting for a person. */
export async function asPerson<Services extends Acting>(services: Services, id: string): Promise<Services> {
  const person = await personActing(services, id);
  if (!person) throw new Error(`nobody is ${id}`);
  return { ...services, actor: person.actor };
}
