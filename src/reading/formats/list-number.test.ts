import { expect, test } from 'vitest';
import { listNumber } from './list-number.ts';

test.each([
  [4, 'decimal', '4'],
  [4, 'decimalZero', '04'],
  [14, 'decimalZero', '14'],
  [1, 'lowerLetter', 'a'],
  [26, 'lowerLetter', 'z'],
  [27, 'lowerLetter', 'aa'],
  [3, 'upperLetter', 'C'],
  [4, 'upperRoman', 'IV'],
  [1999, 'lowerRoman', 'mcmxcix'],
  [0, 'upperRoman', '0'],
  [5000, 'upperRoman', '5000'],
  [3, 'none', ''],
  [3, 'somethingElse', '3'],
])('%d as %s is %s', (value, format, text) => {
  expect(listNumber(value, format)).toBe(text);
});
