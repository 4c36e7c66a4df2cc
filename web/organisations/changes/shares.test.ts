import { expect, test } from 'vitest';
import { isWhole, percentOf, sumOf } from './shares.ts';

test.each([
  ['60', 60],
  ['33,33', 33.33],
  [' 12.5 % ', 12.5],
  ['100', 100],
  ['0', null],
  ['101', null],
  ['-5', null],
  ['1.000,5', null],
  ['', null],
])('%j is %s percent', (typed, percent) => {
  expect(percentOf(typed)).toBe(percent);
});

test.each([
  [['60', '40'], true],
  [['33,33', '33,33', '33,34'], true],
  [['0,1', '0,2', '99,7'], true],
  [['60', '39'], false],
  [['60', '41'], false],
  [['100'], false],
  [['100', ''], false],
])('%j is a whole: %s', (typed, whole) => {
  expect(isWhole(typed)).toBe(whole);
});

test('tells what is missing, and what is too much', () => {
  expect(sumOf(['60', '35,5'])).toEqual({ sum: 95.5, missing: 4.5 });
  expect(sumOf(['60', '50']).missing).toBe(-10);
});
