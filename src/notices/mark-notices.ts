import type { Acting } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import { countUnread } from './list-notices.ts';
import './tables.ts';

/**
 * Marks one notice of the actor as read, or as unread again. Doing it again changes nothing. It is nobody else's business, so
 * the history does not tell of it.
 *
 * @throws {Problem} not-found
 */
export async function markNotice(acting: Acting, { id, read }: { readonly id: string; readonly read: boolean }) {
  const { actor, clock } = acting;
  await acting.inTransaction(async (tx) => {
    const row = await tx
      .selectFrom('notice')
      .select('read_at')
      .where('id', '=', id)
      .where('person_id', '=', actor.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new Problem('not-found', 'notice-not-found');
    if ((row.read_at !== null) === read) return;
    await tx
      .updateTable('notice')
      .set({ read_at: read ? clock.now() : null })
      .where('id', '=', id)
      .execute();
  });
  return told(acting);
}

/** Marks as read what the actor was told until a moment: what came after it was not yet seen. */
export async function markAllNotices(acting: Acting, { until }: { readonly until: string }) {
  const { actor, clock } = acting;
  await acting.inTransaction((tx) =>
    tx
      .updateTable('notice')
      .set({ read_at: clock.now() })
      .where('person_id', '=', actor.id)
      .where('read_at', 'is', null)
      .where('happened_at', '<=', new Date(until))
      .execute(),
  );
  return told(acting);
}

/** Every window of the actor counts anew. */
async function told(acting: Acting): Promise<{ count: number }> {
  acting.events.publish({ kind: 'notice', id: acting.actor.id });
  return countUnread(acting);
}
