import { describe, expect, it } from 'vitest';
import { BASELINE, type Bar, EM, printed } from './printed-bars.test-support.ts';
import { readLostPoints } from './lost-points.ts';

const read = (text: string, ...bars: readonly Bar[]): string => {
  const word = { text, left: 10, right: 150, top: 25, bottom: 70, confidence: 0.9 };
  return readLostPoints(printed(...bars), [{ words: [word], baseline: BASELINE, size: EM }])[0]!.words[0]!.text;
};

const digits = (...lefts: readonly number[]): Bar[] => lefts.map((left) => [left, -34, left + 18, 0]);
const POINT: Bar = [52, -6, 58, 0];

describe('points that were lost within numbers', () => {
  it.each<[string, string, readonly Bar[], string]>([
    ['a point', '115', [...digits(12, 32, 60), POINT], '11.5'],
    ['a pale point', '115', [...digits(12, 32, 60), [52, -6, 58, 0, 160]], '11.5'],
    ['a comma read as a point', '0.7', [...digits(30, 60), [52, -6, 58, 6]], '0,7'],
    ['a point read as a comma', '11,5', [...digits(12, 32, 60), POINT], '11.5'],
    ['a comma', '07', [...digits(30, 60), [52, -6, 58, 6]], '0,7'],
  ])('%s is read', (_, text, bars, meant) => {
    expect(read(text, ...bars)).toBe(meant);
  });

  it.each<[string, string, readonly Bar[]]>([
    ['a number without', '2025', digits(12, 32, 60, 84)],
    ['a point after it', '15', [...digits(30, 60), [82, -6, 88, 0]]],
    ['a point before it', '15', [...digits(30, 60), [14, -6, 20, 0]]],
    ['a speck between two digits', '15', [...digits(30, 60), [52, -30, 58, -24]]],
    ['other ink than that of its digits', '15', [...digits(12, 32, 60), POINT]],
    ['two signs', '115', [...digits(12, 60, 90), [34, -6, 40, 0], [80, -6, 86, 0]]],
    ['a comma in pale print, whose tail may be lost', '1,5', [...digits(30, 60), [52, -6, 58, 0, 120]]],
    ['a point elsewhere', '11.5', [...digits(12, 60, 90), [34, -6, 40, 0]]],
    ['a word', 'Il', [...digits(30, 60), POINT]],
    ['a number with its point', '1.5', [...digits(30, 60), POINT]],
  ])('should leave %s', (_, text, bars) => {
    expect(read(text, ...bars)).toBe(text);
  });
});
