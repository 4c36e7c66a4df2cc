import { beforeEach, expect, test } from 'vitest';
import { testActing } from '../../tests/database/test-services.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import type { SubjectKind } from '../access/public.ts';
import { createEvents, type Event } from '../kernel/events.ts';
import { newId } from '../kernel/ids.ts';
import type { News } from '../kernel/news.ts';
import { countUnread, listNotices } from './list-notices.ts';
import { markAllNotices, markNotice } from './mark-notices.ts';
import { changePreferences, getPreferences } from './preferences.ts';
import { takeNews } from './take-news.ts';
import { asPerson, insertPerson, OFFICE, SECTOR } from '../../tests/database/invented-people.ts';

const acting = testActing(await testDatabase());

/** One thing that belongs to the office and is put to the sector. */
const thing = { unit: OFFICE, also: SECTOR };
const things: SubjectKind = {
  kind: 'thing',
  find: async (_acting, keys) =>
    new Map(
      keys.map((id) => [
        id,
        {
          id,
          name: 'Chậm cấp tài khoản',
          href: `/thing/${id}`,
          owned: { owner: '', unit: thing.unit, public: false },
          alsoOwned: [{ owner: '', unit: thing.also, public: false }],
        },
      ]),
    ),
};

const news = (told: Partial<News> = {}): News => ({
  key: 'case:1@1',
  kind: 'case-opened',
  subject: 'thing:1',
  told: { process: { vi: 'Yêu cầu giải trình', en: 'Explanation request' } },
  people: [],
  holders: { roles: ['leader', 'officer', 'reporter'], units: [OFFICE, SECTOR] },
  by: 'somebody',
  at: '2026-03-02T02:00:00.000Z',
  ...told,
});

beforeEach(async () => {
  Object.assign(thing, { unit: OFFICE, also: SECTOR });
  acting.sent.length = 0;
  await insertPerson(acting, 'officer', { role: 'officer', unit: OFFICE });
  await insertPerson(acting, 'reporter', { role: 'reporter', unit: SECTOR });
  await insertPerson(acting, 'stranger', { role: 'reporter', unit: newId() });
  await insertPerson(acting, 'inspector', { role: 'inspector', unit: OFFICE });
});

const take = (told?: Partial<News>) => takeNews(acting, [things], news(told));
const toldTo = async (): Promise<string[]> =>
  (await acting.db.selectFrom('notice').select('person_id').orderBy('person_id').execute()).map((row) => row.person_id);
const ALL = { page: 1, pageSize: 10, unread: false };

test.each<[string, Partial<News>, string[]]>([
  ['those who hold its roles in its organisations', {}, ['officer', 'reporter']],
  ['not who did it', { by: 'officer' }, ['reporter']],
  ['people by name', { holders: null, people: ['reporter'] }, ['reporter']],
  ['nobody who may not read it', { people: ['stranger'] }, ['officer', 'reporter']],
  ['about the person: nothing is to be read', { subject: null, holders: null, people: ['stranger'] }, ['stranger']],
  ['of what is gone: nobody', { subject: 'other:1' }, []],
  ['those named twice: once', { people: ['officer', 'officer'] }, ['officer', 'reporter']],
])('told: %s', async (_, told, expected) => {
  await take(told);
  expect(await toldTo()).toEqual(expected);
});

test('one event is told once, however often its job runs, also at the same time', async () => {
  await Promise.all([take(), take()]);
  await take();
  expect(await toldTo()).toEqual(['officer', 'reporter']);
  await take({ key: 'case:1@2' });
  expect(await toldTo()).toHaveLength(4);
});

test('roles count when it is told: who was given one late is told, who lost it is not', async () => {
  await acting.db
    .updateTable('role_edge')
    .set({ revoked_at: acting.clock.now() })
    .where('person_id', '=', 'officer')
    .execute();
  await insertPerson(acting, 'newcomer', { role: 'officer', unit: OFFICE });
  await take();
  expect(await toldTo()).toEqual(['newcomer', 'reporter']);
});

test('who was disabled is told nothing', async () => {
  await acting.db.updateTable('person').set({ disabled_at: acting.clock.now() }).where('id', '=', 'officer').execute();
  await take();
  expect(await toldTo()).toEqual(['reporter']);
});

test('an unknown kind of news is a fault, and nobody is told', async () => {
  await expect(take({ kind: 'gossip' })).rejects.toThrow('Invalid option');
  expect(await toldTo()).toEqual([]);
});

test('a notice has the name and page of its thing, and is withheld when the person may no longer read it', async () => {
  await take();
  const reporter = await asPerson(acting, 'reporter');
  const [seen] = (await listNotices(reporter, [things], ALL)).rows;
  expect(seen).toMatchObject({ withheld: false, href: '/thing/1', told: { name: 'Chậm cấp tài khoản' } });
  thing.also = OFFICE;
  const [withheld] = (await listNotices(reporter, [things], ALL)).rows;
  expect(withheld).toMatchObject({ withheld: true, href: null, told: {} });
});

test('windows of the person hear of it, and only those told', async () => {
  const heard: Event[] = [];
  const events = createEvents();
  events.onPublish((event) => heard.push(event));
  for (const _again of [1, 2]) await takeNews({ ...acting, events }, [things], news({ by: 'officer' }));
  expect(heard).toEqual([{ kind: 'notice', id: 'reporter' }]);
});

test('read, unread again, all read until a moment; nobody marks what is another’s', async () => {
  await take();
  await take({ key: 'case:1@2', at: '2026-03-02T03:00:00.000Z' });
  const [officer, reporter] = [await asPerson(acting, 'officer'), await asPerson(acting, 'reporter')];
  const { rows, total } = await listNotices(officer, [things], ALL);
  expect([total, rows.map(({ at }) => at)]).toEqual([2, ['2026-03-02T03:00:00.000Z', '2026-03-02T02:00:00.000Z']]);
  const id = rows[0]!.id;
  await expect(markNotice(reporter, { id, read: true })).rejects.toMatchObject({ kind: 'not-found' });
  expect(await markNotice(officer, { id, read: true })).toEqual({ count: 1 });
  expect(await markNotice(officer, { id, read: true })).toEqual({ count: 1 });
  expect((await listNotices(officer, [things], { ...ALL, unread: true })).total).toBe(1);
  expect(await markNotice(officer, { id, read: false })).toEqual({ count: 2 });
  expect(await markAllNotices(officer, { until: '2026-03-02T02:30:00Z' })).toEqual({ count: 1 });
  expect(await countUnread(reporter)).toEqual({ count: 2 });
});

test('what was turned off is not told; preferences are kept, versioned, and in the history without words', async () => {
  const officer = await asPerson(acting, 'officer');
  const before = await getPreferences(officer);
  expect(before).toMatchObject({ version: 0, language: 'vi', ways: { 'case-opened': 'mail' } });
  const off = { ...before, ways: { ...before.ways, 'case-opened': 'off' as const } };
  expect(await changePreferences(officer, off)).toEqual({ ...off, version: 1 });
  await expect(changePreferences(officer, off)).rejects.toMatchObject({ code: 'preferences-changed' });
  await take();
  expect(await toldTo()).toEqual(['reporter']);
});
