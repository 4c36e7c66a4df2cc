import { describe, expect, it } from 'vitest';
import { enlarged } from './enlarge.ts';
import type { GreyImage } from '../recogniser.ts';
import { isTwoLevel, refined } from './refine.ts';

const image = (width: number, height: number, shadeAt: (x: number, y: number) => number): GreyImage => ({
  width,
  height,
  shades: Uint8Array.from({ length: width * height }, (_, at) => shadeAt(at % width, Math.floor(at / width))),
  dpi: 120,
});

const LARGE = { width: 50, height: 75, dpi: 300 };

describe('enlarged', () => {
  it('keeps bare paper bare up to its edges', () => {
    expect(
      new Set(
        enlarged(
          image(20, 30, () => 200),
          LARGE,
        ).shades,
      ),
    ).toEqual(new Set([200]));
  });

  it('keeps an edge where it is, and steep', () => {
    const { shades } = enlarged(
      image(20, 30, (x) => (x < 10 ? 0 : 255)),
      LARGE,
    );
    const row = [...shades.subarray(50 * 30, 50 * 31)];
    expect(row.findIndex((shade) => shade > 127)).toBe(25);
    expect(row.filter((shade) => shade > 20 && shade < 235).length).toBeLessThanOrEqual(4);
  });

  it('turns nothing over', () => {
    const { shades } = enlarged(
      image(20, 30, (x, y) => x + 5 * y),
      LARGE,
    );
    expect(shades[0]).toBeLessThan(shades[49]!);
    expect(shades[49]).toBeLessThan(shades[74 * 50]!);
  });
});

describe('isTwoLevel', () => {
  it.each([
    ['black on white', (x: number) => (x % 5 === 0 ? 0 : 255), true],
    ['nearly black on nearly white', (x: number) => (x % 5 === 0 ? 20 : 240), true],
    ['grey edges', (x: number) => (x % 5 === 0 ? 0 : x % 5 === 1 ? 120 : 255), false],
    ['grey paper', () => 190, false],
  ])('%s', (_, shadeAt, expected) => {
    expect(isTwoLevel(image(40, 40, shadeAt))).toBe(expected);
  });
});

it('refined gives an image of the size asked for and frees the picture', () => {
  const picture = image(20, 30, () => 200);
  const { width, height, dpi, shades } = refined(picture, LARGE);
  expect([width, height, dpi, shades.length]).toEqual([50, 75, 300, 50 * 75]);
  expect(picture.shades).toHaveLength(0);
});
