import { describe, expect, it } from 'vitest';
import type { GreyImage } from '../recogniser.ts';
import { softened } from './soften.ts';

const SIDE = 40;

/** Paper of 200 with every other pixel darker by 60, and a black square. */
function grainy(): GreyImage {
  const shades = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    return x >= 20 && x < 32 && y >= 20 && y < 32 ? 0 : (x + y) % 2 === 0 ? 200 : 140;
  });
  return { width: SIDE, height: SIDE, shades, dpi: 300 };
}

const at = ({ shades }: GreyImage, x: number, y: number): number => shades[y * SIDE + x]!;

describe('softened', () => {
  it.each([100, 120, 150, 180])('evens out the grain of a picture of %i dpi and keeps its ink', (dpi) => {
    const image = softened(grainy(), dpi);
    expect(Math.abs(at(image, 10, 10) - at(image, 11, 10))).toBeLessThan(20);
    expect(at(image, 10, 10)).toBeGreaterThan(150);
    expect(at(image, 26, 26)).toBeLessThan(5);
  });

  it.each([120, 150])('leaves bare paper of %i dpi as bright as it was, up to its edges', (dpi) => {
    const bare = { ...grainy(), shades: new Uint8Array(SIDE * SIDE).fill(200) };
    expect(new Set(softened(bare, dpi).shades)).toEqual(new Set([200]));
  });

  it('gives a pixel the mean of those around it, across and down', () => {
    const point = { ...grainy(), shades: new Uint8Array(SIDE * SIDE).fill(255) };
    point.shades[20 * SIDE + 10] = 5;
    softened(point, 120);
    expect(at(point, 10, 20)).toBe(245);
    expect([at(point, 8, 18), at(point, 12, 22), at(point, 7, 20), at(point, 10, 23)]).toEqual([245, 245, 255, 255]);
  });

  it.each([200, 300, 600, undefined])('leaves a picture of %s dpi as it is', (dpi) => {
    expect(softened(grainy(), dpi)).toEqual(grainy());
  });
});
