import { expect, test } from 'vitest';
import { carryingOut, isHeldAgainst, type StatingDocument } from './compared-documents.ts';

const of = (id: string, issuer: string, issuedOn: string | null): StatingDocument => ({ id, issuer, issuedOn });
const RESOLUTION = of('resolution', 'Bộ Chính trị', '2024-12-22');
const OLDER = of('older', 'Ban Chấp hành Trung ương Đảng', '2012-11-01');
const PROVINCE = of('province', 'Tỉnh ủy Sơn Khê', '2025-03-01');
const PLAN = of('plan', 'Ủy ban nhân dân tỉnh Sơn Khê', '2025-05-01');
const NEIGHBOUR = of('neighbour', 'Tỉnh ủy Hạ Lâm', '2025-04-01');
const UNDATED = of('undated', 'Ban Thường vụ Tỉnh ủy Sơn Khê', null);
const carriesOut = carryingOut([{ upstream: 'province', downstream: 'plan' }]);

test.each([
  ['a later document of the centre and an older one', RESOLUTION, OLDER, true],
  ['an older document and a later one', OLDER, RESOLUTION, false],
  ['a province and the centre', PROVINCE, RESOLUTION, true],
  ['the centre and a province', RESOLUTION, PROVINCE, false],
  ['a province and its neighbour', NEIGHBOUR, PROVINCE, false],
  ['a plan and the resolution of its province that it carries out', PLAN, PROVINCE, true],
  ['a resolution and the plan that carries it out', PROVINCE, PLAN, false],
  ['a programme without a date and the centre', UNDATED, RESOLUTION, true],
  ['a programme without a date and another of the province', UNDATED, PROVINCE, false],
  ['a document and itself', PLAN, PLAN, false],
])('%s: %s', (_, below, above, held) => {
  expect(isHeldAgainst(below, above, carriesOut)).toBe(held);
});

test('carrying out goes through any number of steps, and a ring ends', () => {
  const ring = carryingOut([
    { upstream: 'a', downstream: 'b' },
    { upstream: 'b', downstream: 'c' },
    { upstream: 'c', downstream: 'a' },
  ]);
  expect([ring('c', 'a'), ring('a', 'b')]).toEqual([true, true]);
  expect(carriesOut('plan', 'province')).toBe(true);
  expect(carriesOut('province', 'plan')).toBe(false);
});
