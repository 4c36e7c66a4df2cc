import { expect, test } from 'vitest';
import type { Due } from './definition.ts';
import { addDays, beginningOf, dueTime, localDate } from './due-time.ts';

test.each([
  ['2026-03-10T16:59:59Z', '2026-03-10'],
  ['2026-03-10T17:00:00Z', '2026-03-11'],
  ['2025-12-31T17:00:00Z', '2026-01-01'],
])('at %s it is %s in Viet Nam', (at, date) => {
  expect(localDate(new Date(at))).toBe(date);
});

test('a local day begins at 17:00 UTC of the day before', () => {
  expect(beginningOf('2026-03-01').toISOString()).toBe('2026-02-28T17:00:00.000Z');
});

test.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each<[Due, string | null]>([
  [{ after: { days: 1, hours: 2, minutes: 30 } }, '2026-03-03T04:30:00.000Z'],
  [{ on: 'day', days: 1 }, '2026-03-10T17:00:00.000Z'],
  [{ on: 'day', days: -3 }, '2026-03-06T17:00:00.000Z'],
  [{ on: 'other', days: 0 }, null],
])('%o is due at %s', (due, expected) => {
  const at = dueTime(due, new Date('2026-03-02T02:00:00Z'), { day: '2026-03-10' });
  expect(at?.toISOString() ?? null).toBe(expected);
});
