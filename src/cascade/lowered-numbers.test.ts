import { expect, test } from 'vitest';
import { gatherLowered, loweredOf } from './lowered-numbers.ts';
import type { AlignedNumber } from './schemas.ts';

const level = (value: number) =>
  ({ comparator: '>=', value, valueTo: null, unit: '%', year: 2030, coverage: false, quote: `${value}%` }) as const;
const number = (
  indicator: string,
  was: number,
  now: number | null,
  more: Partial<AlignedNumber> = {},
): AlignedNumber => ({
  from: '1',
  to: '2',
  indicator,
  direction: 'lowered',
  reasons: [],
  was: level(was),
  now: now === null ? null : level(now),
  ...more,
});

test('a number is told once, with every document that lowers it; the one most lowered comes first', () => {
  const gathered = gatherLowered(
    new Map([
      ['a', [number('thôn bản có mạng', 90, 80), number('rừng được giao', 60, 50)]],
      ['b', [number('rừng được giao', 60, 40, { reasons: ['other-scope'] })]],
    ]),
  );
  expect(
    gathered.map(({ indicator, by }) => [indicator, by.map(({ document, now }) => [document, now.value])]),
  ).toEqual([
    [
      'rừng được giao',
      [
        ['a', 50],
        ['b', 40],
      ],
    ],
    ['thôn bản có mạng', [['a', 80]]],
  ]);
});

test('the same words with another number are another number', () => {
  const both = [number('rừng được giao', 60, 50), number('rừng được giao', 70, 50)];
  expect(gatherLowered(new Map([['a', both]]))).toHaveLength(2);
});

test.each(['raised', 'same', 'dropped', 'notComparable'] as const)('what is %s is not lowered', (direction) => {
  expect(loweredOf([number('rừng', 60, 50, { direction })])).toEqual([]);
});
