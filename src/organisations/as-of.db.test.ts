import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { findByCode } from './find-by-code.ts';
import { getOrganisation } from './get-organisation.ts';
import { listChildren, listOrganisations } from './list-organisations.ts';
import { loadProvinces } from './load-provinces.ts';

const acting = testActing(await testDatabase());
const EVE = '2025-06-30';
const DAY = '2025-07-01';
const tree = (asOf: string, parent?: string) =>
  listChildren(acting, { hierarchy: 'territory', asOf, parent, page: 1, pageSize: 100 });

test('63 provinces on the eve of the mergers, 34 on the day, and nothing before the record begins', async () => {
  await loadProvinces(acting);
  expect((await tree('2008-07-31')).total).toBe(0);
  expect((await tree(EVE)).rows).toMatchObject([{ key: 'viet-nam', children: 63 }]);
  expect((await tree(EVE, 'viet-nam')).total).toBe(63);
  expect((await tree(DAY, 'viet-nam')).total).toBe(34);
});

test('loading the provinces again changes nothing', async () => {
  expect(await loadProvinces(acting)).toEqual({ added: 1 + 63 + 23, provinces: 34 });
  expect(await loadProvinces(acting)).toEqual({ added: 0, provinces: 34 });
});

const CODES = [
  ['52', EVE, 'Bình Định'],
  ['52', DAY, 'Gia Lai'],
  ['64', EVE, 'Gia Lai'],
  ['64', DAY, null],
  ['15', EVE, 'Yên Bái'],
  ['15', DAY, 'Lào Cai'],
  ['24', EVE, 'Bắc Giang'],
  ['24', DAY, 'Bắc Ninh'],
  ['44', EVE, 'Quảng Bình'],
  ['80', EVE, 'Long An'],
  ['82', EVE, 'Tiền Giang'],
  ['91', EVE, 'Kiên Giang'],
  ['91', DAY, 'An Giang'],
  ['01', EVE, 'Hà Nội'],
  ['01', DAY, 'Hà Nội'],
  ['52', '2000-01-01', null],
  ['99', DAY, null],
] as const;

test('a code means on a day whoever bore it that day', async () => {
  await loadProvinces(acting);
  for (const [code, asOf, name] of CODES) {
    const { organisation } = await findByCode(acting, { scheme: 'gso', code, asOf });
    expect(organisation?.shortName ?? null, `${code} on ${asOf}`).toBe(name);
  }
});

test('a code tells everything it ever meant', async () => {
  await loadProvinces(acting);
  const { meanings } = await findByCode(acting, { scheme: 'gso', code: '52' });
  expect(meanings.map(({ organisation, from, to }) => [organisation.shortName, from, to])).toEqual([
    ['Bình Định', '2008-08-01', DAY],
    ['Gia Lai', DAY, null],
  ]);
});

const NAMES = [
  ['thua-thien-hue-46', '2024-12-31', 'Tỉnh Thừa Thiên Huế', 'province'],
  ['thua-thien-hue-46', '2025-01-01', 'Thành phố Huế', 'city'],
  ['dong-nai-75', '2026-04-29', 'Tỉnh Đồng Nai', 'province'],
  ['dong-nai-75', '2026-04-30', 'Thành phố Đồng Nai', 'city'],
  ['gia-lai-64-2008', '2026-01-01', 'Tỉnh Gia Lai', 'province'],
] as const;

test('a body is called what it was called on the day', async () => {
  await loadProvinces(acting);
  for (const [key, asOf, name, kind] of NAMES) {
    expect(await getOrganisation(acting, { key, asOf }), `${key} on ${asOf}`).toMatchObject({ name, kind });
  }
});

test('one body with its places, path and the mergers it came from', async () => {
  await loadProvinces(acting);
  const body = await getOrganisation(acting, { key: 'gia-lai-52', asOf: DAY });
  expect(body).toMatchObject({
    code: '52',
    places: [{ hierarchy: 'territory', parent: { key: 'viet-nam' }, from: DAY, to: null }],
    paths: [{ hierarchy: 'territory', path: [{ key: 'viet-nam' }] }],
    successions: [{ kind: 'merge', on: DAY, basis: expect.stringContaining('202/2025/QH15') }],
  });
  expect(new Set(body.successions[0]!.shares.map(({ from, share }) => `${from.shortName} ${share}`))).toEqual(
    new Set(['Bình Định 1', 'Gia Lai 1']),
  );
});

const SEARCHES = [
  ['gia lai', EVE, ['gia-lai-64-2008']],
  ['GIA LAI', DAY, ['gia-lai-52']],
  ['da nang', DAY, ['da-nang-48']],
  ['đăk', DAY, ['dak-lak-66']],
  ['binh dinh', DAY, []],
] as const;

test('a search finds who existed on the day', async () => {
  await loadProvinces(acting);
  for (const [q, asOf, keys] of SEARCHES) {
    const found = await listOrganisations(acting, { q, asOf, hierarchy: 'territory', page: 1, pageSize: 100 });
    expect(
      found.rows.map(({ key }) => key),
      `${q} on ${asOf}`,
    ).toEqual(keys);
  }
});
