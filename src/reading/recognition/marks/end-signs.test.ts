import { describe, expect, it } from 'vitest';
import type { GreyImage, RecognisedWord } from '../recogniser.ts';
import { readEndSigns } from './end-signs.ts';

const EM = 50;
const BASELINE = 60;
const DARK = 20;

type Bar = readonly [left: number, top: number, right: number, bottom: number, shade?: number];

/** A letter that ends at 60, and the signs after it; heights count from the baseline. */
function printed(...bars: readonly Bar[]): GreyImage {
  const [width, height] = [120, 90];
  const shades = new Uint8Array(width * height).fill(255);
  for (const [left, top, right, bottom, shade = DARK] of [[40, -24, 60, 0] as const, ...bars]) {
    for (let y = BASELINE + top; y < BASELINE + bottom; y++) shades.fill(shade, y * width + left, y * width + right);
  }
  return { width, height, shades, dpi: 300 };
}

const DOT: Bar = [66, -22, 72, -16];
const COLON: readonly Bar[] = [DOT, [66, -6, 72, 0]];
const SEMICOLON: readonly Bar[] = [DOT, [66, -6, 72, 7]];
/** A tail too pale to be told as ink by itself. */
const PALE_SEMICOLON: readonly Bar[] = [
  [66, -22, 72, -16, 90],
  [66, -6, 72, 1, 90],
  [68, 1, 71, 5, 190],
];
const POINT: readonly Bar[] = [[66, -6, 72, 0]];
const COMMA: readonly Bar[] = [[66, -6, 72, 6]];
const paler = (bars: readonly Bar[], shade: number): Bar[] => bars.map(([l, t, r, b]) => [l, t, r, b, shade]);

const read = (image: GreyImage, text: string): string => {
  const word: RecognisedWord = { text, left: 38, right: 73, top: 30, bottom: 62, confidence: 0.9 };
  return readEndSigns(image, [{ words: [word], baseline: BASELINE, size: EM }])[0]!.words[0]!.text;
};

describe('signs at the end of words, by their ink', () => {
  it.each([
    ['a tail', SEMICOLON, 'nghệ:', 'nghệ;'],
    ['a pale tail', PALE_SEMICOLON, 'nghệ:', 'nghệ;'],
    ['no tail', COLON, 'nghệ;', 'nghệ:'],
    ['what was read', SEMICOLON, 'nghệ;', 'nghệ;'],
    ['a point after a number', POINT, '1,', '1.'],
    ['a comma in pale print', paler(COMMA, 90), 'nghệ.', 'nghệ,'],
  ])('%s', (_, bars, text, meant) => {
    expect(read(printed(...bars), text)).toBe(meant);
  });

  it.each<[string, readonly Bar[], string]>([
    ['other signs', SEMICOLON, 'nghệ)'],
    ['ink that shows neither', [DOT, [66, -6, 72, 1]], 'nghệ:'],
    ['ink that shows neither', [DOT, [66, -6, 72, 1]], 'nghệ;'],
    ['a comma', COMMA, 'nghệ,'],
    ['a point', POINT, 'nghệ.'],
    ['a point in pale print, whose tail may be lost', paler(POINT, 90), 'nghệ,'],
    ['a point off the line', [[66, -14, 72, -3]], 'nghệ,'],
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
