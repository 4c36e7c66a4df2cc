import type { Acting } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import type { PersonRow } from './person-view.ts';

/** The person who acts. @throws {Problem} not-found for the local user of a program, who is no person */
export async function ownPerson({ actor, db }: Acting): Promise<PersonRow> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', actor.id).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'person-not-found');
  return row;
}
