import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

const lines = (before: unknown, after: unknown) =>
  differencesOf(before, after).map(
    ({ path, before: old, after: now }) => `${path.join('.')}: ${String(old)} → ${String(now)}`,
  );

test.each<[string, unknown, unknown, string[]]>([
  ['something new', null, { name: 'Sở', bytes: 3 }, ['name: null → Sở', 'bytes: null → 3']],
  ['something gone', { name: 'Sở' }, null, ['name: Sở → null']],
  ['one field of several', { a: 1, b: 2 }, { a: 1, b: 3 }, ['b: 2 → 3']],
  [
    'deep fields',
    { facts: { x: { data: { value: 5 } } } },
    { facts: { x: { data: { value: 6 } } } },
    ['facts.x.data.value: 5 → 6'],
  ],
  ['lists of words whole', { bodies: ['Sở A'] }, { bodies: ['Sở A', 'Sở B'] }, ['bodies: Sở A → Sở A,Sở B']],
  ['lists of things by their places', { rows: [{ a: 1 }] }, { rows: [{ a: 1 }, { a: 2 }] }, ['rows.1.a: null → 2']],
  ['yes and no', { public: false }, { public: true }, ['public: false → true']],
  ['a bare value', 'cũ', 'mới', [': cũ → mới']],
])('%s', (_, before, after, told) => {
  expect(lines(before, after)).toEqual(told);
});

test.each<[string, unknown, unknown]>([
  ['the number of a version', { version: 1 }, { version: 2 }],
  ['nothing told otherwise', { a: null }, {}],
  ['an empty list', { a: [] }, { a: null }],
  ['the same in another order', { a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 }],
])('no difference: %s', (_, before, after) => {
  expect(differencesOf(before, after)).toEqual([]);
});

test('long words are cut, deep things told as text', () => {
  expect(differencesOf(null, 'x'.repeat(1000))[0]!.after).toHaveLength(401);
  const deep = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) as unknown;
  expect(differencesOf(null, deep)[0]!.path).toHaveLength(12);
});
