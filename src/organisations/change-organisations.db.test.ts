import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { assignCode } from './assign-code.ts';
import { correctOrganisation } from './correct-organisation.ts';
import { createOrganisation } from './create-organisation.ts';
import { endOrganisation } from './end-organisation.ts';
import { findByCode } from './find-by-code.ts';
import { figuresAsNow, getLineage } from './get-lineage.ts';
import { getOrganisation } from './get-organisation.ts';
import { listOrganisationChanges } from './list-changes.ts';
import { listChildren } from './list-organisations.ts';
import { listSuccessions } from './list-successions.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { moveOrganisation } from './move-organisation.ts';
import { renameOrganisation } from './rename-organisation.ts';
import type { NewOrganisation } from './schemas.ts';
import { splitOrganisation } from './split-organisation.ts';

const acting = testActing(await testDatabase());
const citizen = { ...acting, actor: { id: 'citizen', unit: '', grants: [] } };
const [BEGIN, EVE, DAY, LATER] = ['2020-01-01', '2025-06-30', '2025-07-01', '2026-01-01'];

const described = (name: string, more: Partial<NewOrganisation> = {}): NewOrganisation => ({
  name,
  shortName: null,
  nameEn: null,
  kind: 'commune',
  level: 'commune',
  from: BEGIN,
  to: null,
  codes: [],
  places: [],
  basis: null,
  sample: true,
  ...more,
});
const under = (parent: string) => [{ hierarchy: 'territory' as const, parent }];
const add = (key: string, more: Partial<NewOrganisation> = {}) =>
  createOrganisation(acting, described(`Xã ${key}`, { key, ...more }));
const seen = async (key: string) => ({ key, version: (await getOrganisation(acting, { key })).version });
const act = { on: DAY, basis: 'Nghị quyết mẫu' };

/** A province with communes a and b, each with a code and a village. */
async function story() {
  await add('tinh', { name: 'Tỉnh Sơn Khê', kind: 'province', level: 'province' });
  for (const key of ['a', 'b']) {
    await add(key, { places: under('tinh'), codes: [{ scheme: 'own', code: key.toUpperCase() }] });
    await add(`ubnd-${key}`, { places: under(key), kind: 'peoples-committee' });
  }
}

const childrenOf = async (parent: string, asOf: string) => {
  const { rows } = await listChildren(acting, { hierarchy: 'territory', parent, asOf, page: 1, pageSize: 50 });
  return new Set(rows.map(({ key }) => key));
};

test('a merger: before as then, after as now, with codes and bodies below passing on', async () => {
  await story();
  const into = described('Xã c', { key: 'c', places: under('tinh'), codes: [{ scheme: 'own', code: 'A' }] });
  const merged = await mergeOrganisations(acting, { ...act, from: [await seen('a'), await seen('b')], into });
  expect(merged).toMatchObject({ key: 'c', from: DAY, successions: [{ kind: 'merge', basis: 'Nghị quyết mẫu' }] });
  expect(await childrenOf('tinh', EVE)).toEqual(new Set(['a', 'b']));
  expect(await childrenOf('tinh', DAY)).toEqual(new Set(['c']));
  expect(await childrenOf('c', DAY)).toEqual(new Set(['ubnd-a', 'ubnd-b']));
  expect(await childrenOf('a', EVE)).toEqual(new Set(['ubnd-a']));
  const meant = async (asOf: string) =>
    (await findByCode(acting, { scheme: 'own', code: 'A', asOf })).organisation?.key ?? null;
  expect([await meant(EVE), await meant(DAY)]).toEqual(['a', 'c']);
  const ids = await Promise.all(['a', 'b', 'c'].map(async (key) => (await getOrganisation(acting, { key })).id));
  const figures = ids.slice(0, 2).map((organisation, i) => ({ organisation, on: EVE, value: i + 1 }));
  const passed = await figuresAsNow(acting.db, figures, LATER);
  expect(passed.map(({ organisation, value }) => [organisation, value])).toEqual([
    [ids[2], 1],
    [ids[2], 2],
  ]);
  expect(await figuresAsNow(acting.db, figures, EVE)).toMatchObject(figures);
});

test('merged into one that goes on', async () => {
  await story();
  const merged = await mergeOrganisations(acting, { ...act, from: [await seen('b')], into: { key: 'a' } });
  expect(merged).toMatchObject({ key: 'a', from: BEGIN, to: null, code: 'A' });
  expect((await getLineage(acting, { key: 'b', from: EVE, asOf: DAY })).shares).toMatchObject([
    { organisation: { key: 'a' }, share: 1 },
  ]);
});

test('a split into neighbours ends the body; one whose share stays goes on', async () => {
  await story();
  const part = (key: string, share: number, children: string[] = []) => ({ share, body: { key }, children });
  const before = await seen('a');
  await expect(splitOrganisation(acting, { ...act, from: before, into: [part('b', 1)] })).rejects.toMatchObject({
    code: 'bodies-below',
  });
  await add('d', { places: under('tinh') });
  const into = [part('b', 0.75, ['ubnd-a']), part('d', 0.25)];
  await splitOrganisation(acting, { ...act, from: before, into });
  expect(await getOrganisation(acting, { key: 'a' })).toMatchObject({ to: DAY });
  expect(await childrenOf('b', DAY)).toEqual(new Set(['ubnd-a', 'ubnd-b']));
  await splitOrganisation(acting, {
    ...act,
    on: LATER,
    from: await seen('b'),
    into: [part('b', 0.5), { share: 0.5, children: [], body: described('Xã e', { key: 'e', places: under('tinh') }) }],
  });
  const { shares } = await getLineage(acting, { key: 'a', from: EVE, asOf: LATER });
  expect(new Map(shares.map(({ organisation, share }) => [organisation.key, share]))).toEqual(
    new Map([
      ['b', 0.375],
      ['e', 0.375],
      ['d', 0.25],
    ]),
  );
});

test('a new name holds from its day on, and the old one before', async () => {
  await story();
  await renameOrganisation(acting, { ...act, ...(await seen('a')), name: 'Phường A', kind: 'ward' });
  const called = async (asOf: string) => (await getOrganisation(acting, { key: 'a', asOf })).name;
  expect([await called(EVE), await called(DAY)]).toEqual(['Xã a', 'Phường A']);
  await correctOrganisation(acting, { ...(await seen('a')), name: 'Phường Á' });
  expect([await called(EVE), await called(DAY)]).toEqual(['Xã a', 'Phường Á']);
  await correctOrganisation(acting, { ...(await seen('a')), name: 'Xã Á', asOf: EVE });
  expect([await called(EVE), await called(DAY)]).toEqual(['Xã Á', 'Phường Á']);
});

test('moved below another from its day on, also by its committee in another hierarchy', async () => {
  await story();
  const moved = await moveOrganisation(acting, {
    ...act,
    ...(await seen('ubnd-a')),
    hierarchy: 'territory',
    parent: 'b',
  });
  expect(moved).toMatchObject({ successions: [{ kind: 'move' }] });
  expect(await childrenOf('a', EVE)).toEqual(new Set(['ubnd-a']));
  expect(await childrenOf('b', DAY)).toEqual(new Set(['ubnd-a', 'ubnd-b']));
  const placed = await moveOrganisation(acting, { ...act, ...(await seen('a')), hierarchy: 'party', parent: 'tinh' });
  expect(placed.successions).toEqual([]);
  expect(placed.paths.map(({ hierarchy }) => hierarchy).toSorted((a, b) => a.localeCompare(b))).toEqual([
    'party',
    'territory',
  ]);
});

type Change = () => Promise<unknown>;
const refused: readonly (readonly [string, string, Change])[] = [
  ['a code that means another', 'code-taken', async () => add('x', { codes: [{ scheme: 'own', code: 'A' }] })],
  ['an address that is taken', 'key-taken', async () => add('a')],
  ['a reserved address', 'key-taken', async () => add('nhom')],
  ['an end before the beginning', 'range-backwards', async () => add('x', { to: '2019-01-01' })],
  [
    'a parent that comes later',
    'parent-not-there',
    async () => add('x', { from: '2010-01-01', places: under('tinh') }),
  ],
  ['an unknown parent', 'organisation-not-found', async () => add('x', { places: under('none') })],
  ['two parents', 'two-parents', async () => add('x', { places: [...under('a'), ...under('b')] })],
  [
    'a circle',
    'place-in-circle',
    async () => moveOrganisation(acting, { ...act, ...(await seen('tinh')), hierarchy: 'territory', parent: 'ubnd-a' }),
  ],
  [
    'a parent of its own',
    'place-in-circle',
    async () => moveOrganisation(acting, { ...act, ...(await seen('a')), hierarchy: 'party', parent: 'a' }),
  ],
  [
    'a version that is over',
    'organisation-changed',
    async () => endOrganisation(acting, { ...act, key: 'ubnd-a', version: 7 }),
  ],
  ['an end with bodies below', 'bodies-below', async () => endOrganisation(acting, { ...act, ...(await seen('a')) })],
  [
    'a date before the body was there',
    'organisation-not-there',
    async () => renameOrganisation(acting, { ...act, on: '2019-01-01', ...(await seen('a')), name: 'Xã khác' }),
  ],
  [
    'the same name',
    'same-name',
    async () => renameOrganisation(acting, { ...act, ...(await seen('a')), name: 'Xã a' }),
  ],
  [
    'a name before one that is told already',
    'later-change',
    async () => {
      await renameOrganisation(acting, { ...act, ...(await seen('a')), name: 'Xã hai' });
      await renameOrganisation(acting, { ...act, on: EVE, ...(await seen('a')), name: 'Xã ba' });
    },
  ],
  [
    'shares that do not add up',
    'shares-not-whole',
    async () =>
      splitOrganisation(acting, {
        ...act,
        from: await seen('ubnd-a'),
        into: ['a', 'b'].map((key) => ({ share: 0.4, body: { key }, children: [] })),
      }),
  ],
  [
    'a merger into itself',
    'merged-into-itself',
    async () => mergeOrganisations(acting, { ...act, from: [await seen('a')], into: { key: 'a' } }),
  ],
  [
    'a code of another body from a date on',
    'code-taken',
    async () => assignCode(acting, { ...(await seen('a')), scheme: 'own', code: 'B', from: DAY }),
  ],
  ['who may not', 'forbidden', async () => endOrganisation(citizen, { ...act, ...(await seen('ubnd-a')) })],
  ['a root by who does not administer all', 'forbidden', async () => createOrganisation(citizen, described('Xã y'))],
];

test.each(refused)('refused: %s', async (_, code, change) => {
  await story();
  const before = await listSuccessions(acting, { page: 1, pageSize: 50 });
  await expect(change()).rejects.toMatchObject({ code });
  expect((await listSuccessions(acting, { page: 1, pageSize: 50 })).total - before.total).toBeLessThan(2);
  expect(await childrenOf('tinh', LATER)).toEqual(new Set(['a', 'b']));
});

test('every change stands in the history of its body, for those who may inspect it', async () => {
  await story();
  const basis = 'Quyết định 19/QĐ-UBND';
  const coded = await assignCode(acting, { ...(await seen('a')), scheme: 'own', code: 'A2', from: DAY, basis });
  expect(coded.codes.find(({ code }) => code === 'A2')).toMatchObject({ basis, from: DAY });
  await endOrganisation(acting, { ...act, ...(await seen('ubnd-b')) });
  const { rows } = await listOrganisationChanges(acting, { key: 'a', page: 1, pageSize: 50 });
  expect(rows.map(({ operation }) => operation)).toEqual([
    'organisations.units.assignCode',
    'organisations.units.create',
  ]);
  await expect(listOrganisationChanges(citizen, { key: 'a', page: 1, pageSize: 50 })).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('two who change at once: one of them is told', async () => {
  await story();
  const version = await seen('a');
  const both = await Promise.allSettled(
    ['Xã một', 'Xã hai'].map((name) => renameOrganisation(acting, { ...act, ...version, name })),
  );
  expect(both.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual(['fulfilled', 'rejected']);
});
