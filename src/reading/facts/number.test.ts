import { describe, expect, it } from 'vitest';
import { parseNumber, parseNumberWord } from './number.ts';

describe('parseNumber', () => {
  it.each([
    ['3', 3],
    ['02', 2],
    ['0,5', 0.5],
    ['37,6', 37.6],
    ['1.5', 1.5],
    ['1.000', 1000],
    ['30.000', 30_000],
    ['1.250.000', 1_250_000],
    ['9.200,75', 9200.75],
    ['1000', 1000],
  ])('%s is %d', (printed, value) => {
    expect(parseNumber(printed)).toBe(value);
  });
});

describe('parseNumberWord', () => {
  it.each([
    ['ba', 3],
    ['mười', 10],
  ])('%s is %d', (word, value) => {
    expect(parseNumberWord(word)).toBe(value);
  });

  it.each(['một', 'năm', 'các', 'vạn'])('%s is no number', (word) => {
    expect(parseNumberWord(word)).toBeNull();
  });
});
