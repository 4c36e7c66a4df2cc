import { expect, test } from 'vitest';
import { layOut } from './lineage-layout.ts';
import type { Statement } from './lineage-view.ts';

interface Own {
  readonly value: number;
  readonly government?: Statement['government'];
  readonly unit?: string;
  readonly was?: string;
}

const stated = (id: string, { value, government = 'province', unit = '%', was }: Own): Statement => ({
  id,
  indicator: 'tỷ lệ bản có mạng',
  document: { slug: id, symbol: id, type: null, issuer: null, issuedOn: null, title: null },
  government,
  clause: '1',
  level: { comparator: '>=', value, valueTo: null, unit, year: 2030, coverage: false, quote: '' },
  main: was ? { was, direction: 'lowered', reasons: [], likeness: 1 } : null,
  others: [],
});
const ABOVE = stated('above', { value: 30, government: 'centre' });

test('each document has its upright while they are few', () => {
  const { uprights, edges } = layOut([
    ABOVE,
    stated('a', { value: 20, was: 'above' }),
    stated('b', { value: 25, was: 'above' }),
  ]);
  expect(uprights.map(({ key }) => key)).toEqual(['above', 'a', 'b']);
  expect(edges.map(({ from, to }) => [from.upright, to.upright])).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

test('many documents of a level share one', () => {
  const provinces = Array.from({ length: 34 }, (_, at) => stated(`p${at}`, { value: at, was: 'above' }));
  const { uprights, edges } = layOut([ABOVE, ...provinces]);
  expect(uprights.map(({ key, statements }) => [key, statements.length])).toEqual([
    ['above', 1],
    ['province', 34],
  ]);
  expect(edges).toHaveLength(34);
});

test('every point lies within the scale, also when all are the same', () => {
  const { from, to } = layOut([ABOVE, stated('a', { value: 30 })]);
  expect(from).toBeLessThan(30);
  expect(to).toBeGreaterThan(30);
});

test('a share of another total goes on the same scale; another unit is left out', () => {
  const other = [stated('a', { value: 2, unit: '% GRDP' }), stated('b', { value: 900, unit: 'doanh nghiệp' })];
  const { points, leftOut } = layOut([ABOVE, ...other]);
  expect(points.map(({ statement }) => statement.id)).toEqual(['above', 'a']);
  expect(leftOut).toBe(1);
});
