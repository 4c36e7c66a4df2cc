import { describe, expect, it } from 'vitest';
import type { GreyImage } from '../recogniser.ts';
import { findSeals, withoutSeals } from './seals.ts';

const DPI = 100;

/** Paper with ink wherever `isInk` says so; inches. */
function drawn(isInk: (x: number, y: number) => boolean): GreyImage {
  const [width, height] = [600, 500];
  const shades = Uint8Array.from({ length: width * height }, (_, at) =>
    isInk((at % width) / DPI, Math.floor(at / width) / DPI) ? 0 : 255,
  );
  return { width, height, shades, dpi: DPI };
}

/** Lines of letters: strokes with paper between them, that touch what they run into. */
const isText = (x: number, y: number): boolean => x > 0.5 && x < 5.5 && y % 0.25 < 0.12 && Math.sin(x * 90) > 0;

const ring = (x: number, y: number, radius: number): boolean => Math.abs(Math.hypot(x - 2, y - 2.5) - radius) < 0.02;

describe('findSeals', () => {
  it.each([0.6, 0.75, 0.85])('finds a ring of %f inches pressed over lines of text', (radius) => {
    const seals = findSeals(drawn((x, y) => isText(x, y) || ring(x, y, radius)));
    expect(seals).toHaveLength(1);
    const { x, y, radius: found } = seals[0]!;
    for (const [value, meant] of [
      [x, 2],
      [y, 2.5],
      [found, radius],
    ] as const)
      expect(Math.abs(value / DPI - meant)).toBeLessThan(0.04);
  });

  it.each<[string, (x: number, y: number) => boolean]>([
    ['text', isText],
    ['a square box', (x, y) => Math.abs(Math.max(Math.abs(x - 2), Math.abs(y - 2.5)) - 0.7) < 0.02],
    ['half a ring', (x, y) => ring(x, y, 0.7) && x < 2],
    ['a small ring', (x, y) => ring(x, y, 0.4)],
    ['crossing rules of a table', (x, y) => x % 0.8 < 0.02 || y % 0.5 < 0.02],
  ])('takes %s for no seal', (_, isInk) => {
    expect(findSeals(drawn(isInk))).toEqual([]);
  });
});

it('withoutSeals takes the ring and what is in it, nothing beside it', () => {
  const { shades, width } = withoutSeals(drawn((x, y) => ring(x, y, 0.7) || Math.hypot(x - 2, y - 2.5) < 0.3 || x > 4));
  const at = (x: number, y: number): number => shades[Math.round(y * DPI) * width + Math.round(x * DPI)]!;
  expect([at(2, 2.5), at(2.7, 2.5), at(2, 1.8)]).toEqual([255, 255, 255]);
  expect(at(4.5, 2.5)).toBe(0);
});

it('withoutSeals takes the whole of a ring that a copier stretched', () => {
  const isRing = (x: number, y: number): boolean =>
    Math.abs(Math.hypot((x - 2) / 1.04, (y - 2.5) / 0.98) - 0.75) < 0.03;
  expect(withoutSeals(drawn(isRing)).shades.every((shade) => shade === 255)).toBe(true);
});
