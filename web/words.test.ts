import { expect, test } from 'vitest';
import { fill } from './words.ts';

test.each([
  ['{n} văn bản', { n: 1200 }, 'vi', '1.200 văn bản'],
  ['{n} {n|document|documents}', { n: 1 }, 'en', '1 document'],
  ['{n} {n|document|documents}', { n: 3 }, 'en', '3 documents'],
  ['năm {year}', { year: '2030' }, 'vi', 'năm 2030'],
  ['{gone} còn', {}, 'vi', '{gone} còn'],
] as const)('%s', (message, values, language, filled) => {
  expect(fill(message, values, language)).toBe(filled);
});
