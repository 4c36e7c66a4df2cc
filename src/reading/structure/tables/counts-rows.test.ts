import { describe, expect, it } from 'vitest';
import { countsRows } from './counts-rows.ts';

describe('a column that counts the rows', () => {
  it.each([
    ['numbers', ['1', '2', '3'], true],
    ['numbers with points', ['7.', '8.', '9.'], true],
    ['numbers below a number', ['11', '11.1', '11.2', '12'], true],
    ['numbers that begin anew in each group', ['I', '1', '2', '3', 'II', '1', '2'], true],
    ['some that were misread or lost', ['1', 'z', '3', '', '5', '6', '7', '8'], true],
    ['amounts', ['120', '40', '75'], false],
    ['years', ['2026', '2027', '2028'], false],
    ['words', ['Sở A', 'Sở B', '3', '4'], false],
    ['too few', ['1', '2'], false],
    ['nothing', [], false],
  ])('%s', (_, cells, isCount) => {
    expect(countsRows(cells)).toBe(isCount);
  });
});
