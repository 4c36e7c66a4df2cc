import { expect, test } from 'vitest';
import { secondsLeft } from './time-left.ts';

test.each([
  ['no page was done since', { at: 0, done: 3 }, { at: 9000, done: 3 }, 10, null],
  ['at 3 seconds a page', { at: 0, done: 2 }, { at: 6000, done: 4 }, 80, 228],
  ['all is done', { at: 0, done: 2 }, { at: 6000, done: 10 }, 10, null],
])('%s', (_, first, now, total, seconds) => {
  expect(secondsLeft(first, now, total)).toBe(seconds);
});
