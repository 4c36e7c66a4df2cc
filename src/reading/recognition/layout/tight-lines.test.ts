import { describe, expect, it } from 'vitest';
import type { GreyImage } from '../recogniser.ts';
import { textBands } from './text-bands.ts';
import { tightLines } from './tight-lines.ts';

const DPI = 300;
const WIDTH = 1200;
/** Pixels: height of small letters, and how far a diacritic stands above and a descender reaches below them. */
const LETTER = 27;
const MARK = 24;
const TAIL = 14;

/** Lines of letters at the given tops; every second letter has a diacritic, the others have a descender. */
function text(tops: readonly number[], lengths: readonly number[] = []): GreyImage {
  const height = Math.max(...tops) + 80;
  const shades = new Uint8Array(WIDTH * height).fill(255);
  const ink = (x: number, y: number, wide: number, high: number): void => {
    for (let row = y; row < y + high; row++) shades.fill(0, row * WIDTH + x, row * WIDTH + x + wide);
  };
  for (const [index, top] of tops.entries()) {
    for (let x = 60; x < (lengths[index] ?? WIDTH - 60); x += 60) {
      ink(x, top, 40, LETTER);
      if (x % 120 === 0) ink(x + 10, top - MARK, 14, 12);
      else ink(x + 10, top + LETTER, 10, TAIL);
    }
  }
  return { width: WIDTH, height, shades, dpi: DPI };
}

const whole = ({ width, height }: GreyImage) => ({ left: 0, top: 0, right: width, bottom: height });

const inkByRow = ({ width, height, shades }: GreyImage): Uint32Array =>
  Uint32Array.from({ length: height }, (_, y) =>
    shades.subarray(y * width, (y + 1) * width).reduce((sum, shade) => sum + (shade < 128 ? 1 : 0), 0),
  );

describe('textBands', () => {
  it.each([
    ['lines of one length', [60, 125, 190, 255], []],
    ['a short last line', [60, 125, 190], [1140, 1140, 200]],
    ['a paragraph after a wider gap', [60, 125, 240, 305], []],
  ])('finds the small letters of %s, not their diacritics', (_, tops, lengths) => {
    const bands = textBands(inkByRow(text(tops, lengths)), DPI);
    expect(bands).toHaveLength(tops.length);
    for (const [index, { top, bottom }] of bands.entries()) {
      expect(Math.abs(top - tops[index]!)).toBeLessThanOrEqual(4);
      expect(Math.abs(bottom - tops[index]! - LETTER)).toBeLessThanOrEqual(4);
    }
  });

  it('finds none on bare paper', () => {
    expect(textBands(new Uint32Array(500), DPI)).toEqual([]);
  });
});

describe('tightLines', () => {
  it('gives every diacritic and descender to its line, where they share rows of pixels', () => {
    const tops = [60, 122, 184];
    const image = text(tops);
    const strips = tightLines(image, whole(image));
    expect(strips).toHaveLength(3);
    for (const [index, { upper, lower }] of strips.entries()) {
      const holds = (x: number, y: number): boolean =>
        y >= (upper?.[x] ?? 0) && y < (lower?.[x] ?? Number.POSITIVE_INFINITY);
      expect(holds(130 + 5, tops[index]! - MARK)).toBe(true);
      expect(holds(190 + 5, tops[index]! + LETTER + TAIL - 1)).toBe(true);
      const others = tops.filter((top) => top !== tops[index]);
      expect(others.some((top) => holds(135, top - MARK) || holds(195, top + LETTER + TAIL - 1))).toBe(false);
    }
  });

  it('leaves lines together that stand apart, and a single line', () => {
    for (const tops of [[60, 160, 260], [60]]) {
      const image = text(tops);
      expect(tightLines(image, whole(image))).toEqual([whole(image)]);
    }
  });

  it('leaves digits whole, which have more ink at their tops and feet than between', () => {
    const height = 120;
    const shades = new Uint8Array(WIDTH * height).fill(255);
    for (let x = 60; x < 340; x += 40) {
      for (const [from, to, wide] of [
        [40, 45, 30],
        [45, 73, 6],
        [73, 78, 30],
      ] as const)
        for (let y = from; y < to; y++) shades.fill(0, y * WIDTH + x, y * WIDTH + x + wide);
    }
    const digits: GreyImage = { width: WIDTH, height, shades, dpi: DPI };
    expect(textBands(inkByRow(digits), DPI).length).toBeGreaterThan(1);
    expect(tightLines(digits, whole(digits))).toEqual([whole(digits)]);
    const above = text([60], [340]);
    const both = { ...above, height: above.height + height, shades: Uint8Array.from([...above.shades, ...shades]) };
    expect(textBands(inkByRow(both), DPI).length).toBeGreaterThan(2);
    expect(tightLines(both, whole(both))).toEqual([whole(both)]);
  });
});
