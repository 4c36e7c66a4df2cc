import { describe, expect, it } from 'vitest';
import { BASELINE, type Bar, EM, printed } from './printed-bars.test-support.ts';
import { readRomanStems } from './roman-stems.ts';

/** A stroke with its serifs. */
const stroke = (left: number, shade?: number): Bar[] => [
  [left + 4, -34, left + 9, 0, shade],
  [left, -34, left + 13, -31, shade],
  [left, -3, left + 13, 0, shade],
];
const strokes = (...lefts: readonly number[]): Bar[] => lefts.flatMap((left) => stroke(left));
const POINT: Bar = [76, -6, 82, 0];

const read = (text: string, ...bars: readonly Bar[]) => {
  const word = { text, left: 20, right: 90, top: 25, bottom: 62, confidence: 0.4 };
  return readRomanStems(printed(...bars), [{ words: [word], baseline: BASELINE, size: EM }])[0]!.words[0]!;
};

describe('Roman numerals of nothing but strokes', () => {
  it.each<[string, readonly Bar[], string]>([
    ['II', strokes(24, 40, 56), 'III'],
    ['H.', [...strokes(40, 56), POINT], 'II.'],
    ['L', strokes(40), 'I'],
    ['II]', strokes(24, 40, 56), 'III'],
    ['ll-', strokes(24, 40), 'II-'],
    ['1II', strokes(24, 40, 56), 'III'],
    ['lI', [...stroke(24, 110), ...stroke(40, 110)], 'II'],
  ])('read as %s are counted by their ink', (text, bars, meant) => {
    expect(read(text, ...bars)).toMatchObject({ text: meant, confidence: 0.9 });
  });

  it.each<[string, string, readonly Bar[]]>([
    ['a number', '11', strokes(24, 40)],
    ['a number with a misread digit', '1L', strokes(24, 40)],
    ['a small letter', 'l', strokes(40)],
    ['a word', 'Il.Y', strokes(24, 40)],
    ['an H', 'H', [...strokes(24, 40), [24, -18, 50, -15]]],
    ['an L', 'L', [...stroke(40), [40, -3, 68, 0]]],
    ['a bracket below the line', '[1]', [[24, -36, 30, 10], ...stroke(36), [56, -36, 62, 10]]],
    ['strokes too far apart', 'II', strokes(24, 60)],
    ['four strokes', 'III', strokes(24, 40, 56, 72)],
    ['fewer strokes than were read', 'III', strokes(24, 40)],
    ['paper', 'II', []],
  ])('should not be made of %s', (_, text, bars) => {
    expect(read(text, ...bars)).toMatchObject({ text, confidence: 0.4 });
  });
});
