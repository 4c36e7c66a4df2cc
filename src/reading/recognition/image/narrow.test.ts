import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowed, WIDENED } from './narrow.ts';

describe('a narrowed image', () => {
  it('has the averages of what each pixel covers', () => {
    const image = { width: 5, height: 2, dpi: 300, shades: Uint8Array.from([0, 100, 200, 50, 250, 9, 9, 9, 9, 9]) };
    expect([...narrowed(image).shades]).toEqual([20, 140, 110, 210, 9, 9, 9, 9]);
  });

  it('fills a row up with white', () => {
    const { width, shades } = narrowed({ width: 6, height: 1, dpi: 300, shades: new Uint8Array(6) });
    expect(width).toBe(8);
    expect([...shades]).toEqual([0, 0, 0, 0, 51, 255, 255, 255]);
  });

  it('keeps height, resolution, the share of ink and where it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 59 }), (width, x) => {
        fc.pre(x < width);
        const shades = new Uint8Array(width * 3).fill(255);
        shades[width + x] = 0;
        const narrow = narrowed({ width, height: 3, dpi: 200, shades });
        const ink = [...narrow.shades].map((shade) => 255 - shade);
        const at = ink.reduce((sum, value, index) => sum + value * ((index % narrow.width) + 0.5), 0);
        const total = ink.reduce((sum, value) => sum + value, 0);
        expect([narrow.height, narrow.dpi]).toEqual([3, 200]);
        expect(Math.abs(total - 255 / WIDENED)).toBeLessThan(2);
        expect(Math.abs((at / total) * WIDENED - (x + 0.5))).toBeLessThan(0.6);
      }),
    );
  });
});
