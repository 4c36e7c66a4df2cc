import { describe, expect, it } from 'vitest';
import type { GreyImage } from '../recogniser.ts';
import { readLostEndSigns } from './lost-end-signs.ts';

const EM = 50;
const BASELINE = 60;

type Bar = readonly [left: number, top: number, right: number, bottom: number, shade?: number];

/** A letter that ends at 60, and what stands after it; heights count from the baseline. */
function printed(...bars: readonly Bar[]): GreyImage {
  const [width, height] = [160, 90];
  const shades = new Uint8Array(width * height).fill(255);
  for (const [left, top, right, bottom, shade = 20] of [[40, -24, 60, 0] as const, ...bars]) {
    for (let y = BASELINE + top; y < BASELINE + bottom; y++) shades.fill(shade, y * width + left, y * width + right);
  }
  return { width, height, shades, dpi: 300 };
}

function read(text: string, next: number, ...bars: readonly Bar[]): string {
  const word = { text, left: 38, right: 62, top: 30, bottom: 62, confidence: 0.9 };
  const after = { ...word, text: 'xã', left: next, right: next + 30 };
  return readLostEndSigns(printed(...bars), [{ words: [word, after], baseline: BASELINE, size: EM }])[0]!.words[0]!
    .text;
}

const POINT: Bar = [64, -6, 70, 0];

describe('signs at the end of words that were lost', () => {
  it.each<[string, string, Bar, string]>([
    ['a point', 'XI', POINT, 'XI.'],
    ['a comma', 'dõi', [64, -6, 70, 7], 'dõi,'],
  ])('%s is put back', (_, text, bar, meant) => {
    expect(read(text, 90, bar)).toBe(meant);
  });

  it.each<[string, string, Bar, number]>([
    ['a word that has one', 'XI.', POINT, 90],
    ['paper', 'XI', [0, 0, 0, 0], 90],
    ['what is pale', 'XI', [64, -6, 70, 0, 100], 90],
    ['what stands above the line', 'XI', [64, -20, 70, -14], 90],
    ['a letter', 'XI', [64, -24, 72, 0], 90],
    ['what touches the letter', 'XI', [60, -6, 66, 0], 90],
    ['what belongs to the next word', 'XI', POINT, 74],
  ])('should not be made of %s', (_, text, bar, next) => {
    expect(read(text, next, bar)).toBe(text);
  });
});
