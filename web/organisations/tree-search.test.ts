import { expect, test } from 'vitest';
import { dateParameter, openKeys, toggled, treeSearch } from './tree-search.ts';

test.each([
  ['2025-06-30', '2025-06-30'],
  ['30/06/2025', undefined],
  ['2025-13-45', undefined],
  ['', undefined],
  [undefined, undefined],
])('the date %j of an address is %j', (value, expected) => {
  expect(dateParameter(value)).toBe(expected);
});

test('what an address may not hold is dropped', () => {
  expect(treeSearch({ ngay: 'x', he: 'army', q: '  ', mo: '' })).toEqual({});
});

test.each([
  [undefined, ['viet-nam', 'son-khe']],
  ['-', []],
  ['viet-nam', ['viet-nam']],
  ['viet-nam,<script>,ha-noi-01', ['viet-nam', 'ha-noi-01']],
])('with %j in the address %j are open', (mo, expected) => {
  expect(openKeys(mo === undefined ? {} : { mo }, ['viet-nam', 'son-khe'])).toEqual(expected);
});

test('opening and closing', () => {
  const { mo } = toggled({ ngay: '2025-07-01' }, ['viet-nam'], 'ha-noi-01');
  expect(mo).toBe('viet-nam,ha-noi-01');
  expect(toggled({}, ['viet-nam'], 'viet-nam')).toEqual({ mo: '-' });
});
