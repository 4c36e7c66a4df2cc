import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { type Actor, anonymousActor, grantsOf, type Role, type SubjectKind } from '../access/public.ts';
import { type HistoryEntry, recordHistory } from '../kernel/history.ts';
import { checkChain } from './check-chain.ts';
import { getEntry } from './get-entry.ts';
import { getTimeline } from './get-timeline.ts';
import { listEntries } from './list-entries.ts';
import { listFacets } from './list-facets.ts';
import type { Filter, Stretch } from './schemas.ts';

const local = testActing(await testDatabase());
const as = (role: Role, unit: string | null = 'province', module: string | null = null) => {
  const edges = [{ role, unit, within: unit === 'province' ? ['commune'] : [], module }];
  const actor: Actor = { id: 'người xem', unit: unit ?? '', grants: grantsOf(edges), roles: edges };
  return { ...local, actor };
};

/** Things of the test: plans, public or not. */
const plans: SubjectKind = {
  kind: 'plan',
  find: async (_, keys) =>
    new Map(
      keys
        .filter((key) => key.startsWith('kế hoạch'))
        .map((key) => {
          const owned = {
            owner: 'an',
            unit: key.includes('xã') ? 'commune' : 'department',
            public: key.includes('mở'),
          };
          return [key, { id: key, name: key.toUpperCase(), href: null, owned }];
        }),
    ),
};
const people: SubjectKind = {
  kind: 'account',
  find: async (_, keys) =>
    new Map(
      keys
        .filter((key) => key === 'an')
        .map((key) => [key, { id: key, name: 'Lê An', href: null, owned: { owner: 'an', unit: '', public: false } }]),
    ),
};
const kinds = [plans, people];

let minute = 0;
const record = (more: Partial<HistoryEntry> = {}): Promise<string> =>
  local.inTransaction((tx) =>
    recordHistory(tx, {
      actor: { id: 'an', unit: 'department' },
      at: new Date(Date.parse('2026-03-02T02:00:00Z') + 60_000 * (minute += 1)),
      operation: 'plans.change',
      subjects: ['plan:kế hoạch tỉnh'],
      before: { status: 'draft' },
      after: { status: 'published' },
      ...more,
    }),
  );

const list = (acting = as('inspector'), asked: Filter & Partial<Stretch> = {}) =>
  listEntries(acting, kinds, { limit: 50, ...asked });
const operations = async (acting = as('inspector'), asked: Filter & Partial<Stretch> = {}) =>
  (await list(acting, asked)).rows.map(({ operation }) => operation);

describe('who sees which entries', () => {
  const prepare = async () => {
    await record({ operation: 'plans.above', unit: 'ministry' });
    await record({ operation: 'plans.here', unit: 'province' });
    await record({ operation: 'market.below', unit: 'commune' });
    await record({ operation: 'plans.nobodys', unit: '' });
  };
  test.each<[string, Role, string | null, string | null, string[]]>([
    ['an inspector of the province', 'inspector', 'province', null, ['market.below', 'plans.here']],
    ['an inspector of one module', 'inspector', 'province', 'market', ['market.below']],
    ['a central inspector', 'inspector', null, null, ['plans.nobodys', 'market.below', 'plans.here', 'plans.above']],
    ['a leader of the commune', 'leader', 'commune', null, ['market.below']],
    ['an officer', 'officer', 'province', null, []],
    ['a citizen', 'citizen', null, null, []],
  ])('%s', async (_, role, unit, module, seen) => {
    await prepare();
    expect(await operations(as(role, unit, module))).toEqual(seen);
    const { operations: counted } = await listFacets(as(role, unit, module), kinds);
    expect(counted.map(({ value }) => value).sort()).toEqual([...seen].sort());
  });

  test('one entry is there for whom the list shows it', async () => {
    const id = await record({ unit: 'commune' });
    const { entry, names } = await getEntry(as('inspector'), kinds, id);
    expect(entry).toMatchObject({ id, actor: 'an', unit: 'commune', differenceCount: 1, undone: false });
    expect(names.an).toEqual({ name: 'Lê An', href: null });
    await expect(getEntry(as('inspector', 'elsewhere'), kinds, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(getEntry(as('officer'), kinds, id)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

test('stretches follow one another, whatever is added meanwhile', async () => {
  for (let entry = 1; entry <= 7; entry += 1) await record({ operation: `plans.${entry}`, unit: 'province' });
  const first = await list(as('inspector'), { limit: 3 });
  await record({ operation: 'plans.new', unit: 'province' });
  const second = await list(as('inspector'), { limit: 3, before: first.older! });
  const third = await list(as('inspector'), { limit: 3, before: second.older! });
  const told = [first, second, third].map(({ rows }) => rows.map(({ operation }) => operation.slice(6)).join(''));
  expect(told).toEqual(['765', '432', '1']);
  expect(third.older).toBeNull();
});

describe('what is sought', () => {
  const prepare = async () => {
    const unit = 'province';
    await record({ unit, operation: 'plans.change', reason: 'Đính chính số liệu Quý I' });
    await record({ unit, operation: 'plans.changes.undo', actor: { id: 'bình', unit } });
    await record({ unit, operation: 'plansible', at: new Date('2026-03-09T16:59:59.999Z') });
    await record({ unit, operation: 'plans.late', at: new Date('2026-03-09T17:00:00Z'), subjects: ['fact:1'] });
  };
  test.each<[string, Filter, string[]]>([
    ['a person', { actor: 'bình' }, ['plans.changes.undo']],
    ['an operation', { operation: 'plans.change' }, ['plans.change']],
    ['a group of operations', { operation: 'plans' }, ['plans.late', 'plans.changes.undo', 'plans.change']],
    ['a subject', { subject: 'fact:1' }, ['plans.late']],
    ['until a day, as days are in Viet Nam', { from: '2026-03-03', to: '2026-03-09' }, ['plansible']],
    ['from a day on', { from: '2026-03-10' }, ['plans.late']],
    ['words of the reason', { q: 'số liệu QUÝ' }, ['plans.change']],
    ['words without their marks', { q: ' dinh chinh ' }, ['plans.change']],
    ['signs that are no patterns', { q: '%' }, []],
  ])('%s', async (_, filter, found) => {
    await prepare();
    expect(await operations(as('inspector'), filter)).toEqual(found);
  });
});

test('an entry tells its first differences and how many there are, and names only what may be seen', async () => {
  const after = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`field${at}`, at]));
  const id = await record({ unit: 'province', before: null, after, subjects: ['plan:kế hoạch xã', 'plan:lạ'] });
  const { rows, names } = await list(as('inspector'));
  expect(rows[0]).toMatchObject({ differenceCount: 30, subjectCount: 2 });
  expect(rows[0]!.differences).toHaveLength(8);
  expect((await getEntry(as('inspector'), kinds, id)).entry.differences).toHaveLength(30);
  expect(names).toEqual({ 'kế hoạch xã': { name: 'KẾ HOẠCH XÃ', href: null }, an: { name: 'Lê An', href: null } });
  expect((await list(as('inspector', 'province', 'plans'))).names).toEqual({ an: { name: 'Lê An', href: null } });
});

test('what a later entry took back is marked', async () => {
  const id = await record({ unit: 'province' });
  await record({ unit: 'province', operation: 'plans.undo', after: { undoes: id } });
  expect((await list()).rows.map(({ undone }) => undone)).toEqual([false, true]);
});

describe('the timeline of one thing', () => {
  const timeline = (acting: typeof local | ReturnType<typeof as>, subject: string) =>
    getTimeline(acting, kinds, { subject, limit: 50 });
  test('for those who work below or inspect', async () => {
    await record({ subjects: ['plan:kế hoạch mở xã'], operation: 'plans.open' });
    await record({ subjects: ['plan:kế hoạch xã'] });
    const rows = (await timeline(as('reporter', 'commune'), 'plan:kế hoạch mở xã')).rows;
    expect(rows.map(({ operation }) => operation)).toEqual(['plans.open']);
    expect((await timeline(as('inspector'), 'plan:kế hoạch mở xã')).rows).toHaveLength(1);
  });
  test.each([
    ['what is public, from the outside', 'plan:kế hoạch mở xã', 'forbidden'],
    ['what may not be seen', 'plan:kế hoạch xã', 'not-found'],
    ['what is not there', 'plan:khác', 'not-found'],
    ['what nobody knows', 'thing:1', 'not-found'],
  ])('not of %s', async (_, subject, kind) => {
    const outside = { ...local, actor: anonymousActor };
    await expect(timeline(outside, subject)).rejects.toMatchObject({ kind });
    await expect(timeline(as('officer', 'elsewhere'), subject)).rejects.toMatchObject({ kind });
  });
});

describe('the check of the chain', () => {
  test('is for who inspects everything', async () => {
    await record();
    expect(await checkChain(as('inspector', null))).toMatchObject({ whole: true, entries: 1 });
    for (const who of [as('inspector'), as('officer', null), { ...local, actor: anonymousActor }])
      await expect(checkChain(who)).rejects.toMatchObject({ kind: 'forbidden' });
  });
  test('names the place that was tampered with', async () => {
    await record();
    await record();
    await sql
      .raw(`DO $$ BEGIN ALTER TABLE history DISABLE TRIGGER USER;
        UPDATE history SET actor = 'khác' WHERE position = 2;
        ALTER TABLE history ENABLE TRIGGER USER; END $$`)
      .execute(local.db);
    const check = await checkChain(as('administrator', null));
    expect(check).toMatchObject({ whole: false, position: 2, trouble: 'changed' });
  });
});
