import { describe, expect, it } from 'vitest';
import type { GreyImage } from '../recogniser.ts';
import { loneRegions } from './lone-regions.ts';

const DPI = 100;
const WIDTH = 600;
/** A cell with a short word in its upper left corner, and one with a line that is no short word. */
const CELL = { left: 10, top: 10, right: 200, bottom: 300 };
const WIDE = { left: 210, top: 10, right: 580, bottom: 300 };
const WORD = { left: 20, top: 20, right: 60, bottom: 32 };
const LINE = { left: 220, top: 20, right: 570, bottom: 32 };

function fill(image: GreyImage, { left, right, top, bottom }: typeof WORD, shade: number): GreyImage {
  for (let y = top; y < bottom; y++) image.shades.fill(shade, y * WIDTH + left, y * WIDTH + right);
  return image;
}

const page = (shade = 0): GreyImage => {
  const image = { width: WIDTH, height: 320, shades: new Uint8Array(WIDTH * 320).fill(255), dpi: DPI };
  return fill(fill(image, WORD, shade), LINE, shade);
};

const sizesOf = (image: GreyImage) => loneRegions(image, [CELL]).map(({ image: { width, height } }) => [width, height]);

describe('parts of a page that are small enough to be read alone', () => {
  it('are cut out around their ink', () => {
    const [alone, ...others] = loneRegions(page(), [CELL, WIDE]);
    expect(others).toEqual([]);
    expect(alone).toMatchObject({ region: CELL, rows: 1, image: { width: 64, height: 36 } });
    const word = { text: '9', left: 12, right: 20, top: 12, bottom: 20, confidence: 1 };
    const [line] = alone!.toPage([{ words: [word], baseline: 20, size: 10 }]);
    expect(line).toMatchObject({ baseline: 28, words: [{ left: 20, top: 20 }] });
  });

  it('keep the pale strokes beside and above their dark ones', () => {
    const [[width = 0, height = 0] = []] = sizesOf(page());
    expect(sizesOf(fill(page(), { left: 64, right: 72, top: 20, bottom: 32 }, 190))).toEqual([[width + 12, height]]);
    expect(sizesOf(fill(page(), { ...WORD, top: 16, bottom: 20 }, 190))).toEqual([[width, height + 4]]);
  });

  it('are found though all their strokes are pale', () => {
    expect(sizesOf(page(160))).toEqual(sizesOf(page()));
  });

  it('should not keep what reaches into them from a ruling', () => {
    const ruled = fill(page(), { left: 10, right: 11, top: 10, bottom: 300 }, 0);
    fill(ruled, { left: 10, right: 200, top: 10, bottom: 12 }, 180);
    expect(sizesOf(ruled)).toEqual(sizesOf(page()));
  });

  it('have as many rows as stand in them', () => {
    const two = fill(page(), { ...WORD, top: 40, bottom: 52 }, 0);
    expect(loneRegions(two, [CELL])).toMatchObject([{ rows: 2 }]);
  });
});
