import { expect, test } from 'vitest';
import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { certainOnes, factNumbers, filtered, neighbour, nextWaiting } from './fact-lists.ts';

const fact = (
  id: string,
  kind: RegisteredFact['kind'],
  status: RegisteredFact['status'] = 'suggested',
  certain = true,
) => ({ id, kind, status, certain }) as RegisteredFact;

const facts = [
  fact('a', 'task'),
  fact('b', 'target', 'accepted'),
  fact('c', 'task', 'rejected'),
  fact('d', 'target', 'suggested', false),
];

test('facts are numbered within their kind', () => {
  expect([...factNumbers(facts)]).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 2],
    ['d', 2],
  ]);
});

test.each([
  [{ kind: null, status: null }, 'abcd'],
  [{ kind: 'task', status: null }, 'ac'],
  [{ kind: 'target', status: 'suggested' }, 'd'],
] as const)('filter %o', (filter, ids) => {
  expect(
    filtered(facts, filter)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});

test.each([
  [null, 1, 'a'],
  [null, -1, 'd'],
  ['a', 1, 'b'],
  ['d', 1, 'd'],
  ['a', -1, 'a'],
] as const)('from %s by %d', (current, step, next) => {
  expect(neighbour(facts, current, step)).toBe(next);
});

test('no neighbour in an empty list', () => {
  expect(neighbour([], null, 1)).toBeNull();
});

test('after a decision comes the next fact that waits', () => {
  expect(nextWaiting(facts, 'a')).toBe('d');
  expect(nextWaiting(facts, 'd')).toBe('d');
});

test('only certain suggestions count for accepting in bulk', () => {
  expect(certainOnes(facts, null)).toBe(1);
  expect(certainOnes(facts, 'target')).toBe(0);
});
