import { expect, test } from 'vitest';
import { asPerson, insertPerson } from '../../tests/database/invented-people.ts';
import { type InventedFact, register } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { newId } from '../kernel/ids.ts';
import { insertOrganisations, type Prepared } from '../organisations/insert-organisations.ts';
import type { Deadline as WrittenDeadline } from '../reading/model/fact.ts';
import { listFacts } from './list-facts.ts';
import { decideFact } from './decide-fact.ts';
import { publishDirective } from './publish-directive.ts';
import { taskDeadlines } from './task-deadlines.ts';

const acting = testActing(await testDatabase());
const TEXT = 'Sở Khoa học và Công nghệ chủ trì xây dựng nền tảng dữ liệu trước ngày 30/6/2026.';
const bodyOf = (id: string, name: string, more: Partial<Prepared> = {}): Prepared => ({
  id,
  key: `so-${id.slice(-2)}`,
  name,
  shortName: null,
  nameEn: null,
  kind: 'department',
  level: 'province',
  from: '2020-01-01',
  to: null,
  codes: [],
  basis: null,
  sample: false,
  places: [],
  ...more,
});
const SCIENCE = '00000000-0000-7000-8000-00000000b001';
const FINANCE = '00000000-0000-7000-8000-00000000b002';
const PROVINCE = '00000000-0000-7000-8000-00000000b000';

const FIXED: WrittenDeadline = { kind: 'fixed', text: 'trước ngày 30/6/2026', date: '2026-06-30', before: true };
const task = (name: string, deadline: WrittenDeadline = FIXED): InventedFact => ({
  id: 'n1',
  words: TEXT,
  kind: 'task',
  text: TEXT,
  bodies: [{ name, role: 'lead', span: { start: 0, end: 5 }, isClass: false }],
  deliverable: null,
  deliverableSpan: null,
  deadline,
  deadlineSpan: null,
});

async function published(name = 'Sở Khoa học và Công nghệ', deadline?: WrittenDeadline) {
  await acting.inTransaction((tx) =>
    insertOrganisations(
      tx,
      [
        bodyOf(PROVINCE, 'Tỉnh Sơn Khê', { kind: 'province', key: 'tinh' }),
        bodyOf(SCIENCE, 'Sở Khoa học và Công nghệ', { places: [{ hierarchy: 'territory', parent: PROVINCE }] }),
        bodyOf(FINANCE, 'Sở Tài chính', { places: [{ hierarchy: 'territory', parent: PROVINCE }] }),
      ],
      acting.clock.now(),
    ),
  );
  await insertPerson(acting, 'science', { role: 'officer', unit: SCIENCE });
  await insertPerson(acting, 'finance', { role: 'officer', unit: FINANCE });
  const slug = await register(acting, { clauses: [{ label: '1.', text: TEXT }], facts: [task(name, deadline)] });
  await acting.db.updateTable('directive').set({ unit: PROVINCE }).execute();
  await publishDirective(acting, { slug, version: 1 });
  return slug;
}

const dueFor = async (person: string) => taskDeadlines(await asPerson(acting, person));

test('a task of a published directive is due for the people of the body that leads it, and for nobody else', async () => {
  const slug = await published();
  expect(await dueFor('science')).toMatchObject([
    { day: '2026-06-30', name: TEXT, href: `/van-ban/${slug}/1`, about: { en: 'Task' } },
  ]);
  expect(await dueFor('finance')).toEqual([]);
  expect(await taskDeadlines(acting)).toEqual([]);
});

test('a draft is nobody’s calendar; a deadline that was rejected, or is unsure, is none', async () => {
  const slug = await published();
  const { facts } = await listFacts(acting, { slug, kind: 'deadline', from: 0, limit: 10 });
  const set = (change: object) => acting.db.updateTable('fact').set(change).where('kind', '=', 'deadline').execute();
  await set({ certain: false });
  expect(await dueFor('science')).toEqual([]);
  await set({ certain: true });
  await decideFact(acting, { id: facts[0]!.id, decision: 'reject', version: facts[0]!.version });
  expect(await dueFor('science')).toEqual([]);
  await set({ status: 'accepted' });
  expect(await dueFor('science')).toHaveLength(1);
  await acting.db.updateTable('directive').set({ status: 'draft' }).execute();
  expect(await dueFor('science')).toEqual([]);
});

test('a name that somebody confirmed leads to its body; one that is only suggested to none', async () => {
  await published('Sở KHCN và chuyển đổi số');
  expect(await dueFor('science')).toEqual([]);
  const { foldName } = await import('../organisations/folded-name.ts');
  const text = 'Sở KHCN và chuyển đổi số';
  const alias = {
    text,
    folded: foldName(text),
    under_id: PROVINCE,
    organisation_id: SCIENCE,
    status: 'confirmed' as const,
  };
  await acting.db
    .insertInto('organisation_alias')
    .values({ id: newId(), ...alias, source: 'thử', changed_at: acting.clock.now() })
    .execute();
  expect(await dueFor('science')).toHaveLength(1);
});

test('a compound deadline gives each of its days; what is long past gives none', async () => {
  const parts: WrittenDeadline[] = [
    { kind: 'fixed', text: 'trước 30/9/2025', date: '2025-09-30' },
    { kind: 'fixed', text: 'trước 30/6/2026', date: '2026-06-30' },
    { kind: 'recurring', text: 'hằng năm', every: 'P1Y' },
    { kind: 'fixed', text: 'trước 31/12/2027', date: '2027-12-31' },
  ];
  await published(undefined, { kind: 'compound', text: 'trước 30/6/2026 và trước 31/12/2027', parts });
  const due = await dueFor('science');
  expect(due.map(({ day }) => day)).toEqual(['2026-06-30', '2027-12-31']);
  expect(new Set(due.map(({ id }) => id)).size).toBe(2);
});
