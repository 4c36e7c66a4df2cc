import { expect, test } from 'vitest';
import type { AlignedNumber, NumberLevel } from '../../src/cascade/schemas.ts';
import { scaleOf, slopesOf, spread } from './slope.ts';

const level = (value: number, comparator: NumberLevel['comparator'] = '>='): NumberLevel => ({
  comparator,
  value,
  valueTo: null,
  unit: '%',
  year: 2030,
  coverage: false,
  quote: '',
});
const number = (direction: AlignedNumber['direction'], was: NumberLevel | null, now: NumberLevel | null) => ({
  from: '1',
  to: '1',
  indicator: 'kinh tế số',
  direction,
  reasons: [],
  was,
  now,
});

test.each([
  ['a lower share', number('lowered', level(40), level(30)), [75]],
  ['a lower rank is a higher number', number('lowered', level(20, 'rank<='), level(25, 'rank<=')), [80]],
  ['the same', number('same', level(40), level(40)), [100]],
  ['far more', number('raised', level(1), level(50)), [200]],
  ['what cannot be compared', number('notComparable', level(3), level(2)), []],
  ['a number that is gone', number('dropped', level(3), null), []],
  ['nothing to divide by', number('raised', level(0), level(2)), []],
] as const)('%s', (_, one, expected) => {
  expect(slopesOf([one]).map(({ index }) => index)).toEqual(expected);
});

test('the scale holds 100 and every line', () => {
  expect(scaleOf([])).toEqual({ from: 90, to: 110 });
  expect(scaleOf(slopesOf([number('lowered', level(40), level(25))]))).toEqual({ from: 60, to: 100 });
});

test('labels that would cover one another are moved apart, in the order of their heights', () => {
  expect(spread([10, 50, 12, 10], 20)).toEqual([10, 70, 50, 30]);
  expect(spread([10, 90], 20)).toEqual([10, 90]);
});
