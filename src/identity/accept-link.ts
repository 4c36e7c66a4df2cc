import { hashPassword } from 'better-auth/crypto';
import type { Transaction } from 'kysely';
import { anonymousActor } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import type { Services } from '../kernel/services.ts';
import { insertPerson } from './add-person.ts';
import { type InvitationRow, statusOf } from './invitation-view.ts';
import { hashOfToken } from './one-time-token.ts';
import { weaknessOf } from './password-rule.ts';
import type { PersonRow } from './person-view.ts';

export type LinkServices = Pick<Services, 'db' | 'clock' | 'inTransaction' | 'config'>;

interface Accepted {
  readonly token: string;
  readonly name: string;
  readonly password: string;
}

/** What a link is for. @throws {Problem} not-found for one that never was; conflict for one that no longer works */
export async function openLink({ db, clock }: Pick<Services, 'db' | 'clock'>, token: string) {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('token_hash', '=', hashOfToken(token))
    .executeTakeFirst();
  return refuseDead(row, clock.now());
}

function refuseDead(row: InvitationRow | undefined, now: Date): InvitationRow {
  if (!row) throw new Problem('not-found', 'link-unknown');
  const status = statusOf(row, now);
  if (status !== 'open') throw new Problem('conflict', `link-${status}`);
  return row;
}

/** @throws {Problem} invalid, with the weakness as its code */
export function refuseWeak(password: string, about: readonly string[]): void {
  const weakness = weaknessOf(password, about);
  if (weakness) throw new Problem('invalid', weakness);
}

/**
 * The invited one joins, or sets a new password; the link is used up in the same transaction. A new password ends every
 * session of the person and forgets wrong tries.
 *
 * @throws {Problem} not-found, conflict for a link that does not work; invalid for a weak password
 */
export async function acceptLink(services: LinkServices, { token, name, password }: Accepted): Promise<PersonRow> {
  const opened = await openLink(services, token);
  refuseWeak(password, [name, opened.name, opened.email]);
  const hash = await hashPassword(password);
  const { clock } = services;
  return services.inTransaction(async (tx) => {
    const known = await tx
      .selectFrom('invitation')
      .selectAll()
      .where('id', '=', opened.id)
      .forUpdate()
      .executeTakeFirst();
    const row = refuseDead(known, clock.now());
    await tx.updateTable('invitation').set({ used_at: clock.now() }).where('id', '=', row.id).execute();
    if (row.purpose === 'password') return renewed(tx, services, row, hash);
    const actor = { ...anonymousActor, id: row.invited_by };
    const { email, unit, roles } = row;
    const person = await insertPerson(
      tx,
      { actor, clock },
      { name, email, unit, roles },
      'identity.invitations.accept',
    );
    await writePassword(tx, services, person.id, hash);
    return person;
  });
}

async function renewed(
  tx: Transaction<Tables>,
  services: LinkServices,
  { person_id, unit }: InvitationRow,
  hash: string,
): Promise<PersonRow> {
  const person = await tx.selectFrom('person').selectAll().where('id', '=', person_id).executeTakeFirst();
  if (!person || person.disabled_at) throw new Problem('not-found', 'link-unknown');
  await tx.deleteFrom('person_session').where('person_id', '=', person.id).execute();
  await writePassword(tx, services, person.id, hash);
  await recordHistory(tx, {
    actor: { id: person.id, unit },
    at: services.clock.now(),
    operation: 'identity.me.renew-password',
    subjects: [`person:${person.id}`],
    before: null,
    after: null,
  });
  return person;
}

/** The password of a person, as better-auth looks for it. */
export async function writePassword(
  tx: Transaction<Tables>,
  { clock }: Pick<Services, 'clock'>,
  person: string,
  hash: string,
): Promise<void> {
  const now = clock.now();
  await tx
    .insertInto('sign_in_way')
    .values({
      id: newId(now),
      account_id: person,
      provider_id: 'credential',
      person_id: person,
      password: hash,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password: hash, updated_at: now }),
    )
    .execute();
}
