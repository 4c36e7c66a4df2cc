import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { loadSampleOrganisations } from '../../seeds/organisations.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { classMembers } from './class-members.ts';
import { getLineage } from './get-lineage.ts';
import { listChildren, listOrganisations } from './list-organisations.ts';
import { resolveBody } from './resolve-body.ts';
import { organisationsRouter } from './router.ts';
import { unitsBelow } from './units-below.ts';

const acting = testActing(await testDatabase());
const client = { organisations: createRouterClient(organisationsRouter, { context: acting }) };
const EVE = '2025-06-30';
const DAY = '2025-07-01';

test('the sample: nine communes become six, and loading it again changes nothing', async () => {
  const ids = await loadSampleOrganisations(client);
  expect(await loadSampleOrganisations(client)).toEqual(ids);
  const communes = async (asOf: string) => {
    const query = { under: 'son-khe', level: 'commune' as const, hierarchy: 'territory' as const, asOf };
    const kinds = ['commune', 'ward'] as const;
    const found = await Promise.all(
      kinds.map((kind) => listOrganisations(acting, { ...query, kind, page: 1, pageSize: 50 })),
    );
    return found.flatMap(({ rows }) => rows.map(({ shortName }) => shortName));
  };
  expect(await communes(EVE)).toHaveLength(9);
  expect(new Set(await communes(DAY))).toEqual(
    new Set(['Nậm Thung', 'Khe Lũng', 'Hua Tạt', 'Pá Chè Thượng', 'Bản Hua', 'Đồi Thông']),
  );
  const roots = await listChildren(acting, { hierarchy: 'territory', asOf: DAY, page: 1, pageSize: 10 });
  expect(roots.rows.map(({ key, sample }) => [key, sample])).toEqual([
    ['viet-nam', false],
    ['son-khe', true],
  ]);
  const { shares } = await getLineage(acting, { key: 'son-khe-muong-giang', from: EVE, asOf: DAY });
  expect(shares.map(({ organisation, share }) => [organisation.shortName, share])).toEqual([
    ['Khe Lũng', 0.6],
    ['Hua Tạt', expect.closeTo(0.4)],
  ]);

  const under = ids['ubnd']!;
  const named = async (text: string, asOf: string, speaker = under) => {
    const meaning = await resolveBody(acting.db, text, { asOf, under: speaker });
    return meaning.status === 'confirmed' ? meaning.organisation.key : meaning.status === 'class' ? meaning.key : null;
  };
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['UBND tỉnh', DAY, 'son-khe-ubnd'],
    ['Uỷ ban nhân dân tỉnh', DAY, 'son-khe-ubnd'],
    ['ỦY BAN NHÂN DÂN TỈNH SƠN KHÊ', DAY, 'son-khe-ubnd'],
    ['Ủy ban nhân dân', DAY, 'son-khe-ubnd'],
    ['Tỉnh uỷ', DAY, 'son-khe-tinh-uy'],
    ['Sở KH&CN', DAY, 'son-khe-so-khcn'],
    ['Sở Khoa học và Công nghệ tỉnh', DAY, 'son-khe-so-khcn'],
    ['Sở TT&TT', '2025-02-01', 'son-khe-so-tttt'],
    ['Sở TT&TT', DAY, null],
    ['Mặt trận Tổ quốc Việt Nam tỉnh', DAY, 'son-khe-mttq'],
    ['UBMTTQ Việt Nam tỉnh', DAY, 'son-khe-mttq'],
    ['UBND xã Nậm Thung', DAY, 'son-khe-nam-thung-ubnd'],
    ['UBND xã Nậm Pàn', EVE, 'son-khe-nam-pan-ubnd'],
    ['UBND xã Nậm Pàn', DAY, null],
    ['các sở, ban, ngành', DAY, 'cac-so-ban-nganh'],
    ['Uỷ ban nhân dân các xã, phường', DAY, 'ubnd-cac-xa-phuong'],
    ['Sở Du hành vũ trụ', DAY, null],
  ];
  for (const [text, asOf, key] of cases) expect([text, asOf, await named(text, asOf)]).toEqual([text, asOf, key]);
  const commune = ids['nam-thung-ubnd']!;
  expect(await named('Ủy ban nhân dân xã', DAY, commune)).toBe('son-khe-nam-thung-ubnd');
  expect(await named('UBND tỉnh', DAY, commune)).toBe('son-khe-ubnd');
  expect(await named('Phòng Kinh tế', DAY, commune)).toBe('son-khe-nam-thung-kt');

  expect(await classMembers(acting.db, 'ubnd-cac-xa-phuong', { asOf: EVE, under: ids['son-khe'] })).toHaveLength(9);
  expect(await classMembers(acting.db, 'ubnd-cac-xa-phuong', { asOf: DAY, under: ids['son-khe'] })).toHaveLength(6);
  expect(await classMembers(acting.db, 'cac-tinh-thanh-pho', { asOf: DAY })).toHaveLength(34);
  expect(await unitsBelow(acting.db, under, DAY, 'government')).toContain(ids['so-khcn']);
  expect(await unitsBelow(acting.db, ids['so-khcn']!, DAY)).toEqual([]);
  expect(await unitsBelow(acting.db, ids['so-khcn']!, DAY, 'sector')).toEqual([ids['nam-thung-vhxh']]);
});
