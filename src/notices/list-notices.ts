import { sql } from 'kysely';
import type { Acting, SubjectKind } from '../access/public.ts';
import './tables.ts';
import { viewNotices } from './view-notices.ts';

export interface NoticesAsked {
  readonly page: number;
  readonly pageSize: number;
  readonly unread: boolean;
}

/** What the actor was told, newest first. */
export async function listNotices(acting: Acting, kinds: readonly SubjectKind[], asked: NoticesAsked) {
  const { page, pageSize, unread } = asked;
  const own = acting.db
    .selectFrom('notice')
    .where('person_id', '=', acting.actor.id)
    .$if(unread, (query) => query.where('read_at', 'is', null));
  const { total } = await own.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const rows = await own
    .selectAll()
    .orderBy('happened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { rows: await viewNotices(acting, acting.actor, kinds, rows), total, page, pageSize };
}

/** How many notices of the actor are unread. */
export async function countUnread({ db, actor }: Acting): Promise<{ count: number }> {
  return db
    .selectFrom('notice')
    .select(sql<number>`count(*)`.as('count'))
    .where('person_id', '=', actor.id)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
}
