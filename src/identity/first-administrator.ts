import { hashPassword } from 'better-auth/crypto';
import { sql, type Transaction } from 'kysely';
import { anonymousActor } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import type { Services } from '../kernel/services.ts';
import { type LinkServices, refuseWeak, writePassword } from './accept-link.ts';
import { insertPerson } from './add-person.ts';
import { heldOn } from './roles-held.ts';
import { today } from '../organisations/public.ts';
import { hashOfToken, newToken } from './one-time-token.ts';
import type { PersonRow } from './person-view.ts';
import type { Db } from '../kernel/database.ts';

/** Long enough for whoever installs to read the log after lunch, hours. */
const HOURS = 24;

/** Whether somebody who can sign in administers everywhere. */
async function hasAdministrator(db: Db | Transaction<Tables>, day: string): Promise<boolean> {
  const found = await db
    .selectFrom('role_edge')
    .innerJoin('person', 'person.id', 'role_edge.person_id')
    .innerJoin('sign_in_way', 'sign_in_way.person_id', 'person.id')
    .select('person.id')
    .where('role_edge.role', '=', 'administrator')
    .where('role_edge.unit', 'is', null)
    .where('person.disabled_at', 'is', null)
    .where(heldOn(day))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * A link for the first administrator, while there is none: to be printed at the start, never logged. Only its hash is kept.
 *
 * @returns the path, or null when somebody administers already.
 */
export async function firstAdministratorLink({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<string | null> {
  if (await hasAdministrator(db, today(clock))) return null;
  const { token, hash } = newToken();
  const now = clock.now();
  await db.deleteFrom('first_administrator_link').where('expires_at', '<=', now).execute();
  await db
    .insertInto('first_administrator_link')
    .values({ token_hash: hash, created_at: now, expires_at: new Date(now.getTime() + HOURS * 3_600_000) })
    .execute();
  return `/khoi-tao/${token}`;
}

/** Until when a link for the first administrator works. @throws {Problem} not-found, conflict for one that does not */
export async function openFirstLink({ db, clock }: Pick<Services, 'db' | 'clock'>, token: string): Promise<Date> {
  const row = await db
    .selectFrom('first_administrator_link')
    .selectAll()
    .where('token_hash', '=', hashOfToken(token))
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', 'link-unknown');
  if (row.expires_at <= clock.now()) throw new Problem('conflict', 'link-expired');
  return row.expires_at;
}

interface Administrator {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * The first administrator joins. Every link ends with it: the second of two at the same time finds none.
 *
 * @throws {Problem} not-found, conflict for a link that does not work; invalid for a weak password
 */
export async function joinAsFirst(services: LinkServices, asked: Administrator): Promise<PersonRow> {
  const { token, name, email, password } = asked;
  await openFirstLink(services, token);
  refuseWeak(password, [name, email]);
  const hash = await hashPassword(password);
  const { clock } = services;
  return services.inTransaction(async (tx) => {
    await sql`LOCK TABLE first_administrator_link IN EXCLUSIVE MODE`.execute(tx);
    const links = await tx.deleteFrom('first_administrator_link').returning('token_hash').execute();
    if (!links.some((link) => link.token_hash === hashOfToken(token))) throw new Problem('not-found', 'link-unknown');
    if (await hasAdministrator(tx, today(clock))) throw new Problem('conflict', 'link-used');
    const roles = [{ role: 'administrator', unit: null, module: null } as const];
    const acting = { actor: { ...anonymousActor, id: 'first-administrator-link' }, clock };
    const person = await insertPerson(tx, acting, { name, email, unit: '', roles }, 'identity.first-administrator');
    await writePassword(tx, services, person.id, hash);
    return person;
  });
}
