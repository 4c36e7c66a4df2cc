import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asNow, asThen, divideWhole, type Figure, type Passing, sumByOrganisation } from './apportion.ts';

const figure = (organisation: string, on: string, value: number): Figure => ({ organisation, on, value });
const passing = (on: string, from: string, to: string, share = 1): Passing => ({ on, from, to, share });
const DAY = '2025-07-01';
const EVE = '2025-06-30';
const MERGED = [passing(DAY, 'a', 'c'), passing(DAY, 'b', 'c')];
const held = (figures: readonly Figure[], passings: readonly Passing[], asOf = '2026-01-01') =>
  Object.fromEntries(sumByOrganisation(asNow(figures, passings, asOf)));

describe('as now', () => {
  test('figures of merged bodies add up under the successor, each still told as it was reported', () => {
    const passed = asNow([figure('a', EVE, 3), figure('b', EVE, 4)], MERGED, DAY);
    expect(passed.map(({ organisation, reportedBy, value }) => [organisation, reportedBy, value])).toEqual([
      ['c', 'a', 3],
      ['c', 'b', 4],
    ]);
  });

  test.each([
    ['a figure from the day itself stays', [figure('a', DAY, 3)], MERGED, '2026-01-01', { a: 3 }],
    ['a date before the merger leaves it', [figure('a', '2025-01-01', 3)], MERGED, EVE, { a: 3 }],
    ['a body that nothing happened to keeps its own', [figure('z', EVE, 3)], MERGED, DAY, { z: 3 }],
    [
      'a split by shares',
      [figure('a', EVE, 10)],
      [passing(DAY, 'a', 'b', 0.6), passing(DAY, 'a', 'c', 0.4)],
      DAY,
      { b: 6, c: 4 },
    ],
    [
      'a part that stays is divided again only by a later split',
      [figure('a', '2020-01-01', 8)],
      [
        passing('2021-01-01', 'a', 'a', 0.5),
        passing('2021-01-01', 'a', 'b', 0.5),
        passing('2023-01-01', 'a', 'a', 0.25),
        passing('2023-01-01', 'a', 'c', 0.75),
      ],
      DAY,
      { a: 1, b: 4, c: 3 },
    ],
    [
      'merged, then split',
      [figure('a', '2020-01-01', 4), figure('b', '2020-01-01', 6)],
      [
        passing('2021-01-01', 'a', 'c'),
        passing('2021-01-01', 'b', 'c'),
        passing(DAY, 'c', 'd', 0.5),
        passing(DAY, 'c', 'e', 0.5),
      ],
      DAY,
      { d: 5, e: 5 },
    ],
  ])('%s', (_, figures, passings, asOf, expected) => {
    expect(held(figures, passings, asOf)).toEqual(expected);
  });
});

test('as then: nothing passes to anybody', () => {
  expect(asThen([figure('a', EVE, 3)])).toEqual([{ organisation: 'a', reportedBy: 'a', on: EVE, value: 3, share: 1 }]);
});

/** Successions in which a body ends only once, its shares add up to 1, and heirs are new: any history without slips. */
const history = fc
  .array(fc.tuple(fc.nat(20), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })), {
    maxLength: 8,
  })
  .map((events) => {
    const passings: Passing[] = [];
    const alive = ['0', '1', '2', '3', '4'];
    for (const [i, [pick, weights]] of events.entries()) {
      const from = alive.splice(pick % alive.length, 1)[0]!;
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const on = `20${10 + i}-01-01`;
      for (const [part, weight] of weights.entries()) {
        const to = `${from}.${i}${part}`;
        alive.push(to);
        passings.push(passing(on, from, to, weight / total));
      }
    }
    return passings;
  });
const reported = fc.array(
  fc.record({
    organisation: fc.constantFrom('0', '1', '2', '3', '4'),
    on: fc.integer({ min: 2008, max: 2020 }).map((year) => `${year}-06-30`),
    value: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  }),
  { maxLength: 12 },
);
const total = (figures: readonly Figure[]): number => figures.reduce((sum, { value }) => sum + value, 0);

test('whatever happened, totals are kept and no figure is told twice', () => {
  fc.assert(
    fc.property(reported, history, (figures, passings) => {
      const passed = asNow(figures, passings, '2030-01-01');
      expect(total(passed)).toBeCloseTo(total(figures), 4);
      const shares = passed.reduce((sum, { share }) => sum + share, 0);
      expect(shares).toBeCloseTo(figures.length, 6);
    }),
  );
});

test('what happens later never changes an earlier view', () => {
  fc.assert(
    fc.property(reported, history, (figures, passings) => {
      const known = passings.filter(({ on }) => on <= '2014-01-01');
      expect(asNow(figures, passings, '2014-01-01')).toEqual(asNow(figures, known, '2014-01-01'));
    }),
  );
});

test.each([
  [10, [0.5, 0.5], [5, 5]],
  [10, [1 / 3, 1 / 3, 1 / 3], [4, 3, 3]],
  [1, [0.4, 0.6], [0, 1]],
  [0, [0.4, 0.6], [0, 0]],
])('%d divided whole by %j is %j', (whole, shares, parts) => {
  expect(divideWhole(whole, shares)).toEqual(parts);
});

test('whole parts add up to the whole, each within one of its share', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.nat(1_000_000), weights, (whole, given) => {
      const sum = given.reduce((a, b) => a + b, 0);
      const shares = given.map((weight) => weight / sum);
      const parts = divideWhole(whole, shares);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(whole);
      for (const [i, part] of parts.entries()) expect(Math.abs(part - whole * shares[i]!)).toBeLessThan(1);
    }),
  );
});
