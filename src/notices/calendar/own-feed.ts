import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Acting } from '../../access/public.ts';
import { publicUrl } from '../../identity/public.ts';
import type { Tables } from '../../kernel/database.ts';
import { recordHistory } from '../../kernel/history.ts';
import { newId } from '../../kernel/ids.ts';
import '../tables.ts';

/** Whether the actor has an address for calendars; the address itself is shown once, when it is made. */
export async function getFeed({ db, actor }: Acting): Promise<{ madeAt: string | null }> {
  const row = await db
    .selectFrom('calendar_feed')
    .select('created_at')
    .where('person_id', '=', actor.id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return { madeAt: row?.created_at.toISOString() ?? null };
}

/** 256 random bits: nothing to guess, so a plain hash is enough to keep. */
export const hashOfFeed = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes an address from which calendars fetch the deadlines of the actor; the one before no longer works. */
export async function makeFeed(acting: Acting): Promise<{ madeAt: string; url: string }> {
  const { actor, clock, config } = acting;
  const token = randomBytes(32).toString('base64url');
  const now = clock.now();
  await acting.inTransaction(async (tx) => {
    const before = await endFeed(tx, acting);
    const id = newId(now);
    const values = { id, person_id: actor.id, token_hash: hashOfFeed(token), created_at: now };
    await tx.insertInto('calendar_feed').values(values).execute();
    await record(tx, acting, 'make', before, id);
  });
  return { madeAt: now.toISOString(), url: `${publicUrl(config)}/lich/${token}.ics` };
}

/** Ends the address. Doing it again changes nothing. */
export async function revokeFeed(acting: Acting): Promise<{ madeAt: null }> {
  await acting.inTransaction(async (tx) => {
    const before = await endFeed(tx, acting);
    if (before) await record(tx, acting, 'revoke', before, null);
  });
  return { madeAt: null };
}

async function endFeed(tx: Transaction<Tables>, { actor, clock }: Acting): Promise<string | null> {
  const row = await tx
    .updateTable('calendar_feed')
    .set({ revoked_at: clock.now() })
    .where('person_id', '=', actor.id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

const record = (
  tx: Transaction<Tables>,
  { actor, clock }: Acting,
  what: 'make' | 'revoke',
  before: string | null,
  after: string | null,
) =>
  recordHistory(tx, {
    actor,
    at: clock.now(),
    operation: `notices.calendar.${what}`,
    subjects: [`person:${actor.id}`],
    before: before && { feed: before },
    after: after && { feed: after },
  });
