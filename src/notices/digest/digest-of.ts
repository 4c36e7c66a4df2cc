import { sql } from 'kysely';
import type { Actor } from '../../access/public.ts';
import type { Services } from '../../kernel/services.ts';
import { type Deadline, deadlinesOf, type Told } from '../deadline.ts';
import { preferencesOf } from '../preferences.ts';
import { NOTICE_KINDS } from '../notice.ts';
import type { Notice } from '../schemas.ts';
import '../tables.ts';
import { viewNotices } from '../view-notices.ts';

/** Days ahead that a digest looks. */
const AHEAD = 7;
/** Notices that a digest names; the page has them all. */
const MOST = 50;
const DAY = 86_400_000;

export interface Digest {
  readonly unread: readonly Notice[];
  readonly due: readonly Deadline[];
}

/**
 * What a person is told in the digest of a day: what is unread of the kinds that come with the digest, and what is due within
 * seven days. Null when there is nothing, or when no kind comes with the digest.
 */
export async function digestOf(
  services: Services,
  { kinds, deadlines }: Told,
  actor: Actor,
  day: string,
): Promise<Digest | null> {
  const { ways } = (await preferencesOf(services.db, [actor.id]))(actor.id);
  const wanted = NOTICE_KINDS.filter((kind) => ways[kind] === 'digest');
  if (wanted.length === 0) return null;
  const rows = await services.db
    .selectFrom('notice')
    .selectAll()
    .where('person_id', '=', actor.id)
    .where('read_at', 'is', null)
    .where('kind', '=', sql<Notice['kind']>`ANY(${wanted}::text[])`)
    .orderBy('happened_at', 'desc')
    .limit(MOST)
    .execute();
  const unread = (await viewNotices(services, actor, kinds, rows)).filter(({ withheld }) => !withheld);
  const last = new Date(Date.parse(`${day}T00:00:00Z`) + AHEAD * DAY).toISOString().slice(0, 10);
  const due = (await deadlinesOf({ ...services, actor }, deadlines)).filter((one) => one.day >= day && one.day <= last);
  return unread.length + due.length > 0 ? { unread, due } : null;
}
