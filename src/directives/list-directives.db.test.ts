import { expect, test } from 'vitest';
import { register } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { listDirectives } from './list-directives.ts';

const acting = testActing(await testDatabase());
const everything = { page: 1, pageSize: 10, sort: 'issued' } as const;

test('each facet counts what the other filters leave, the most frequent value first', async () => {
  await register(acting, { symbol: '1-NQ/TU', issuedOn: '2025-01-10' });
  await register(acting, { symbol: '2-NQ/TU', issuedOn: '2025-02-10' });
  await register(acting, { symbol: '3-NQ/TU', issuedOn: '2024-02-10' });
  const all = await listDirectives(acting, everything);
  const years = [
    { value: '2025', count: 2 },
    { value: '2024', count: 1 },
  ];
  expect(all.facets).toMatchObject({ year: years, kind: [{ value: 'directive', count: 3 }] });
  const filtered = await listDirectives(acting, { ...everything, year: 2024 });
  expect(filtered.total).toBe(1);
  expect(filtered.facets).toMatchObject({ year: years, status: [{ value: 'draft', count: 1 }] });
});

test('an empty register has no values to filter by', async () => {
  const { facets } = await listDirectives(acting, everything);
  expect(facets).toEqual({ type: [], issuer: [], year: [], kind: [], status: [] });
});
