import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { loadProvinces } from './load-provinces.ts';
import { provincesAt } from './provinces-at.ts';

const acting = testActing(await testDatabase());

test('without the list there are none', async () => {
  expect(await provincesAt(acting.db, '2026-03-02')).toEqual([]);
});

test('a province answers to the names of those merged into it', async () => {
  await loadProvinces(acting);
  const provinces = await provincesAt(acting.db, '2026-03-02');
  expect(provinces).toHaveLength(34);
  const merged = provinces.find(({ places }) => places.includes('Hà Giang'));
  expect(merged).toMatchObject({ name: 'Tỉnh Tuyên Quang', places: ['Hà Giang', 'Tuyên Quang'], sample: false });
  expect(await provincesAt(acting.db, '2025-06-30')).toHaveLength(63);
});
