import { expect, test } from 'vitest';
import { createPagePace, secondsUntil } from './page-pace.ts';

test('pages to come take as long as those before, the last ones counting more', () => {
  const pace = createPagePace();
  expect(pace.expect(10)).toBeNull();
  const [one, other] = [pace.timer(), pace.timer()];
  one.begin(0);
  other.begin(3000);
  one.end(4000);
  expect(pace.expect(10)).toBe(40_000);
  other.end(12_000);
  expect(pace.expect(10)).toBe(50_000);
});

test('a page that was kept from before took no time', () => {
  const pace = createPagePace();
  const timer = pace.timer();
  timer.begin(0);
  timer.end(4000);
  timer.end(4001);
  expect(pace.expect(1)).toBe(4000);
});

test.each([
  [null, null],
  [5500, 6],
  [-2000, 1],
])('in %s ms', (ms, seconds) => {
  const now = new Date('2026-03-01T00:00:00Z');
  expect(secondsUntil(ms === null ? null : new Date(now.getTime() + ms), now)).toBe(seconds);
});
