import { describe, expect, it } from 'vitest';
import type { Area } from '../../formats/pdf-page.ts';
import { withoutBareSides } from './bare-sides.ts';

/** A page of 100 × 40 pixels at 100 pixels per inch: 2 pixels of paper stay beside its text. */
function pageWith(shade: number, ...places: readonly (readonly [x: number, y: number])[]) {
  const shades = new Uint8Array(100 * 40).fill(255);
  for (const [x, y] of places) shades[y * 100 + x] = shade;
  return { width: 100, height: 40, shades, dpi: 100 };
}
const WHOLE: Area = { left: 0, right: 100, top: 0, bottom: 40 };

describe('withoutBareSides', () => {
  it('keeps all that is printed, and a little paper beside it', () => {
    const page = pageWith(0, [30, 5], [20, 20], [70, 39]);
    expect(withoutBareSides(page, WHOLE)).toEqual({ left: 18, right: 73, top: 0, bottom: 40 });
  });

  it('keeps faint print, too', () => {
    expect(withoutBareSides(pageWith(200, [50, 10]), WHOLE)).toMatchObject({ left: 48, right: 53 });
  });

  it('does not go beyond the part, nor look beyond it', () => {
    const page = pageWith(0, [10, 5], [41, 10], [58, 10], [95, 39]);
    const part = { left: 40, right: 60, top: 8, bottom: 20 };
    expect(withoutBareSides(page, part)).toEqual(part);
    expect(withoutBareSides(page, { ...part, left: 12, right: 90 })).toEqual({ ...part, left: 39, right: 61 });
  });

  it('leaves a part without print as it is', () => {
    expect(withoutBareSides(pageWith(250, [50, 10]), WHOLE)).toEqual(WHOLE);
  });
});
