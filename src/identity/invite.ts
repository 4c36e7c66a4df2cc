import type { Insertable, Transaction } from 'kysely';
import { type Acting, authoriseOn, visibleTo } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { administered } from './administer-person.ts';
import { invitationLetter } from './invitation-letter.ts';
import { type InvitationRow, invitationColumns, ownedInvitation, viewInvitations } from './invitation-view.ts';
import { newToken } from './one-time-token.ts';
import { publicUrl } from './public-url.ts';
import { refuseBeyond, refuseUnitBeyond } from './refuse-beyond.ts';
import type { Invitation, RoleGiven } from './schemas.ts';
import type { InvitationTable } from './tables.ts';
import { refuseUnknownUnits } from './units.ts';

const DAY = 86_400_000;
/** A link for a new password is handed over at once. */
const PASSWORD_DAYS = 1;

interface Invited {
  readonly name: string;
  readonly email: string;
  readonly unit: string;
  readonly roles: readonly RoleGiven[];
  readonly days: number;
}

interface Made {
  readonly invitation: Invitation;
  readonly url: string;
  readonly mailed: Mailed;
}

/** Whether the link also went by e-mail; null where no server for it is configured. */
type Mailed = 'sent' | 'failed' | null;

/**
 * Invites somebody (mời) by a link that works once. An earlier invitation to the same address no longer works.
 *
 * @throws {Problem} forbidden beyond one's own; conflict when the address belongs to a person already
 */
export async function invite(acting: Acting, { days, ...invited }: Invited): Promise<Made> {
  refuseUnitBeyond(acting.actor, invited.unit);
  for (const role of invited.roles) refuseBeyond(acting.actor, role);
  await refuseUnknownUnits(acting, [invited.unit, ...invited.roles.map(({ unit }) => unit)]);
  return make(acting, async (tx) => {
    const known = await tx.selectFrom('person').select('id').where('email', '=', invited.email).executeTakeFirst();
    if (known) throw new Problem('conflict', 'email-taken');
    return { ...invited, purpose: 'join', personId: null, days };
  });
}

/** A link by which a person sets a new password (đặt lại mật khẩu). @throws {Problem} not-found, forbidden */
export async function renewPassword(acting: Acting, id: string): Promise<Made> {
  return make(acting, async (tx) => {
    const { name, email, unit } = await administered(tx, acting, id);
    return { name, email, unit, roles: [], purpose: 'password', personId: id, days: PASSWORD_DAYS };
  });
}

interface Wanted extends Invited {
  readonly purpose: InvitationTable['purpose'];
  readonly personId: string | null;
}

async function make(acting: Acting, want: (tx: Transaction<Tables>) => Promise<Wanted>): Promise<Made> {
  const { token, hash } = newToken();
  const now = acting.clock.now();
  const row = await acting.inTransaction(async (tx) => {
    const wanted = await want(tx);
    await revokeEarlier(tx, wanted, now);
    const { days, personId, roles, ...rest } = wanted;
    const values: Insertable<InvitationTable> = {
      ...rest,
      id: newId(now),
      token_hash: hash,
      person_id: personId,
      roles: storedJson([...roles]),
      invited_by: acting.actor.id,
      invited_at: now,
      expires_at: new Date(now.getTime() + days * DAY),
      used_at: null,
      revoked_at: null,
    };
    const added = await tx.insertInto('invitation').values(values).returningAll().executeTakeFirstOrThrow();
    await record(tx, acting, added, 'add');
    return added;
  });
  const [invitation] = await viewInvitations(acting, [row]);
  const url = `${publicUrl(acting.config)}/loi-moi/${token}`;
  return { invitation: invitation!, url, mailed: await mail(acting, row, url) };
}

/** Sent at once and not again: the link is nowhere kept, and whoever made it has it to hand over. */
async function mail({ mailer, config, log }: Acting, row: InvitationRow, url: string): Promise<Mailed> {
  if (!mailer) return null;
  const id = `<${row.id}@${new URL(publicUrl(config)).hostname}>`;
  const to = { name: row.name, address: row.email };
  const delivery = await mailer.deliver({ ...invitationLetter(row, url), id, to });
  if (delivery.end !== 'sent') log.warn({ invitation: row.id, code: delivery.code }, 'an invitation was not taken');
  return delivery.end === 'sent' ? 'sent' : 'failed';
}

const revokeEarlier = (tx: Transaction<Tables>, { email, purpose }: Wanted, now: Date) =>
  tx
    .updateTable('invitation')
    .set({ revoked_at: now })
    .where('email', '=', email)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();

/** Takes an invitation back. What was used or taken back stays as it is. @throws {Problem} not-found, forbidden */
export async function revokeInvitation(acting: Acting, id: string): Promise<Invitation> {
  const now = acting.clock.now();
  const row = await acting.inTransaction(async (tx) => {
    const known = await tx.selectFrom('invitation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!known) throw new Problem('not-found', 'invitation-not-found');
    authoriseOn(acting.actor, 'administer', ownedInvitation(known));
    if (known.used_at || known.revoked_at) return known;
    const revoked = await tx
      .updateTable('invitation')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await record(tx, acting, revoked, 'revoke');
    return revoked;
  });
  return (await viewInvitations(acting, [row]))[0]!;
}

const record = (tx: Transaction<Tables>, { actor, clock }: Acting, row: InvitationRow, what: 'add' | 'revoke') =>
  recordHistory(tx, {
    actor,
    unit: row.unit,
    at: clock.now(),
    operation: `identity.invitations.${what}`,
    subjects: [`invitation:${row.id}`, ...(row.person_id ? [`person:${row.person_id}`] : [])],
    before: null,
    after: { id: row.id, purpose: row.purpose, unit: row.unit, roles: row.roles },
  });

interface Asked {
  readonly page: number;
  readonly pageSize: number;
  readonly open?: boolean | undefined;
}

/** Invitations of those whom the actor administers, newest first. */
export async function listInvitations(acting: Acting, { page, pageSize, open }: Asked) {
  const { actor, db, clock } = acting;
  const now = clock.now();
  let asked = db.selectFrom('invitation').where(visibleTo(actor, invitationColumns, 'administer'));
  if (open) asked = asked.where('used_at', 'is', null).where('revoked_at', 'is', null).where('expires_at', '>', now);
  const rows = await asked
    .selectAll()
    .orderBy('invited_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await asked.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows: await viewInvitations(acting, rows), total, page, pageSize };
}
