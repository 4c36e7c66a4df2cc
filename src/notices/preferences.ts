import { sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { storedJson } from '../kernel/stored-json.ts';
import type { NoticeKind, NoticeWay } from './notice.ts';
import type { Preferences } from './schemas.ts';
import './tables.ts';

/** What waits for somebody comes at once, what one looks up anyway comes with the day. */
const AT_FIRST: Readonly<Record<NoticeKind, NoticeWay>> = {
  'case-opened': 'mail',
  'case-step': 'digest',
  'case-overdue': 'mail',
  'source-read': 'app',
  'source-failed': 'app',
  'source-refused': 'app',
  'directive-published': 'digest',
  'role-given': 'mail',
  'role-removed': 'mail',
};

/** How some people want to be told; whoever never changed it as everybody at first. */
export async function preferencesOf(db: Db, people: readonly string[]): Promise<(person: string) => Preferences> {
  const rows = await db
    .selectFrom('notice_preference')
    .selectAll()
    .where('person_id', '=', sql<string>`ANY(${[...people]}::text[])`)
    .execute();
  const chosen = new Map(rows.map((row) => [row.person_id, row]));
  return (person) => {
    const { language = 'vi', ways = {}, version = 0 } = chosen.get(person) ?? {};
    return { language, ways: { ...AT_FIRST, ...ways }, version };
  };
}

/** How the actor wants to be told. */
export const getPreferences = async ({ db, actor }: Acting): Promise<Preferences> =>
  (await preferencesOf(db, [actor.id]))(actor.id);

/** @throws {Problem} conflict when they were changed since they were seen */
export async function changePreferences(
  acting: Acting,
  { language, ways, version }: Preferences,
): Promise<Preferences> {
  const before = await getPreferences(acting);
  const { actor, clock } = acting;
  const next = { language, ways: storedJson(ways), version: version + 1 };
  await acting.inTransaction(async (tx) => {
    const written = await tx
      .insertInto('notice_preference')
      .values({ person_id: actor.id, ...next })
      .onConflict((same) => same.column('person_id').doUpdateSet(next).where('notice_preference.version', '=', version))
      .returning('version')
      .executeTakeFirst();
    if (!written) throw new Problem('conflict', 'preferences-changed', {}, before);
    const after = { language, ways, version: version + 1 };
    const entry = { operation: 'notices.preferences.change', subjects: [`person:${actor.id}`], before, after };
    await recordHistory(tx, { actor, at: clock.now(), ...entry });
  });
  return getPreferences(acting);
}
