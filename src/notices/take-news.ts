import type { Transaction } from 'kysely';
import type { SubjectKind } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import type { News } from '../kernel/news.ts';
import type { Services } from '../kernel/services.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { queueMail } from './mail/queue-mail.ts';
import { preferencesOf } from './preferences.ts';
import { recipientsOf } from './recipients.ts';
import { noticeKindSchema } from './schemas.ts';
import './tables.ts';

/** Tells a piece of news to everybody whom it concerns: once, also when its job runs again or on two servers. */
export async function takeNews(services: Services, kinds: readonly SubjectKind[], news: News): Promise<void> {
  const kind = noticeKindSchema.parse(news.kind);
  const people = await recipientsOf(services, kinds, news);
  const ids = people.map(({ id }) => id);
  const preferences = await preferencesOf(services.db, ids);
  const wanted = people.filter(({ id }) => preferences(id).ways[kind] !== 'off');
  const told = await services.inTransaction(async (tx) => {
    const done: string[] = [];
    for (const { id, address } of wanted) {
      const notice = await insertNotice(tx, services, id, { ...news, kind });
      if (!notice) continue;
      done.push(id);
      if (address && preferences(id).ways[kind] === 'mail') await queueMail(tx, services, id, `notice:${notice}`);
    }
    return done;
  });
  for (const id of told) services.events.publish({ kind: 'notice', id });
}

async function insertNotice(
  tx: Transaction<Tables>,
  { clock }: Services,
  person: string,
  { key, kind, subject, told, at }: News & { readonly kind: ReturnType<typeof noticeKindSchema.parse> },
): Promise<string | undefined> {
  const row = await tx
    .insertInto('notice')
    .values({
      id: newId(clock.now()),
      person_id: person,
      key,
      kind,
      subject,
      told: storedJson(told),
      happened_at: new Date(at),
      read_at: null,
    })
    .onConflict((same) => same.columns(['person_id', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}
