import type { Acting } from '../access/public.ts';
import { recordHistory } from '../kernel/history.ts';
import type { PersonSession } from './schemas.ts';

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** Where one is signed in, newest first. Tokens never leave the server. */
export async function listOwnSessions({ actor, db, clock, session }: Acting, { page, pageSize }: Page) {
  const asked = db.selectFrom('person_session').where('person_id', '=', actor.id).where('expires_at', '>', clock.now());
  const rows = await asked
    .selectAll()
    .orderBy('created_at', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await asked.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const view = (row: (typeof rows)[number]): PersonSession => ({
    id: row.id,
    startedAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    address: row.ip_address || null,
    browser: row.user_agent || null,
    current: row.id === session,
  });
  return { rows: rows.map(view), total, page, pageSize };
}

/** Ends one session of one's own; the next request with it is refused. Ending what is over changes nothing. */
export const endOwnSession = (acting: Acting, id: string) => end(acting, { only: id });

/** Ends every session of one's own but the one that asks. */
export const endOtherSessions = (acting: Acting) => end(acting, { except: acting.session ?? '' });

async function end(
  acting: Acting,
  which: { readonly only: string } | { readonly except: string },
): Promise<{ ended: number }> {
  const { actor, clock } = acting;
  return acting.inTransaction(async (tx) => {
    const own = tx.deleteFrom('person_session').where('person_id', '=', actor.id);
    const chosen = 'only' in which ? own.where('id', '=', which.only) : own.where('id', '<>', which.except);
    const rows = await chosen.returning('id').execute();
    if (rows.length === 0) return { ended: 0 };
    await recordHistory(tx, {
      actor,
      at: clock.now(),
      operation: 'identity.me.end-sessions',
      subjects: [`person:${actor.id}`],
      before: { sessions: rows.length },
      after: null,
    });
    return { ended: rows.length };
  });
}
