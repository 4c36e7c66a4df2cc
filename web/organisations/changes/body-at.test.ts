import { expect, test } from 'vitest';
import { holds } from './body-at.ts';

test.each([
  [{ from: '2008-08-01', to: '2025-07-01' }, '2025-06-30', true],
  [{ from: '2008-08-01', to: '2025-07-01' }, '2025-07-01', false],
  [{ from: '2025-07-01', to: null }, '2025-07-01', true],
  [{ from: '2025-07-01', to: null }, '2025-06-30', false],
])('%o holds %s: %s', (period, on, expected) => {
  expect(holds(period, on)).toBe(expected);
});
