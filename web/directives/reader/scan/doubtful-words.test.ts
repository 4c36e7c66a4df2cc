import { expect, test } from 'vitest';
import { wordFrom } from './doubtful-words.ts';

const words = [3, 20, 41].map((start) => ({ span: { start } }));

test.each([
  ['the first one', null, 1, 3],
  ['the last one', null, -1, 41],
  ['the next one', 3, 1, 20],
  ['from between two', 10, 1, 20],
  ['the one before', 41, -1, 20],
  ['round the end', 41, 1, 3],
  ['round the beginning', 3, -1, 41],
] as const)('%s', (_, at, step, start) => {
  expect(wordFrom(words, at, step)?.span.start).toBe(start);
});

test('a text without such words has none', () => {
  expect(wordFrom([], 5, 1)).toBeUndefined();
});
