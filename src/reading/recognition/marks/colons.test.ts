import { describe, expect, it } from 'vitest';
import type { GreyImage, RecognisedWord } from '../recogniser.ts';
import { readColons } from './colons.ts';

const EM = 50;
const BASELINE = 60;

type Bar = readonly [left: number, top: number, right: number, bottom: number];

/** A letter that ends at 60, and the signs after it; heights count from the baseline. */
function printed(...bars: readonly Bar[]): GreyImage {
  const [width, height] = [120, 90];
  const shades = new Uint8Array(width * height).fill(255);
  for (const [left, top, right, bottom] of [[40, -24, 60, 0] as const, ...bars]) {
    for (let y = BASELINE + top; y < BASELINE + bottom; y++) shades.fill(20, y * width + left, y * width + right);
  }
  return { width, height, shades, dpi: 300 };
}

const DOT: Bar = [66, -22, 72, -16];
const COLON: readonly Bar[] = [DOT, [66, -6, 72, 0]];
const SEMICOLON: readonly Bar[] = [DOT, [66, -6, 72, 7]];

const read = (image: GreyImage, text: string): string => {
  const word: RecognisedWord = { text, left: 38, right: 73, top: 30, bottom: 62, confidence: 0.9 };
  return readColons(image, [{ words: [word], baseline: BASELINE, size: EM }])[0]!.words[0]!.text;
};

describe('colons and semicolons, by their ink', () => {
  it.each([
    ['a tail', SEMICOLON, 'nghệ:', 'nghệ;'],
    ['no tail', COLON, 'nghệ;', 'nghệ:'],
    ['what was read', SEMICOLON, 'nghệ;', 'nghệ;'],
  ])('%s', (_, bars, text, meant) => {
    expect(read(printed(...bars), text)).toBe(meant);
  });

  it.each<[string, readonly Bar[], string]>([
    ['other signs', SEMICOLON, 'nghệ,'],
    ['ink that shows neither', [DOT, [66, -6, 72, 2]], 'nghệ:'],
    ['a letter', [[66, -24, 86, 0]], 'nghệ:'],
    [
      'a mark over a letter',
      [
        [64, -34, 74, -26],
        [64, -22, 74, 0],
      ],
      'nghệ:',
    ],
    ['paper', [], 'nghệ:'],
  ])('should leave %s', (_, bars, text) => {
    expect(read(printed(...bars), text)).toBe(text);
  });
});
