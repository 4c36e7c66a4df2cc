import { describe, expect, it } from 'vitest';
import { loneRegions, readLoneRegions } from './lone-regions.ts';
import type { GreyImage, RecognisedLine } from '../recogniser.ts';

const DPI = 100;
/** A cell with a short word in its upper left corner, and one with a line that is no short word. */
const CELL = { left: 10, top: 10, right: 200, bottom: 300 };
const WIDE = { left: 210, top: 10, right: 580, bottom: 300 };
const WORD = { left: 20, top: 20, right: 60, bottom: 32 };
const LINE = { left: 220, top: 20, right: 570, bottom: 32 };

function page(): GreyImage {
  const image = { width: 600, height: 320, shades: new Uint8Array(600 * 320).fill(255), dpi: DPI };
  for (const { left, right, top, bottom } of [WORD, LINE])
    for (let y = top; y < bottom; y++) image.shades.fill(0, y * 600 + left, y * 600 + right);
  return image;
}

const line = (text: string, confidence: number, left: number, top: number): RecognisedLine => ({
  words: [{ text, confidence, left, top, right: left + 40, bottom: top + 12 }],
  baseline: top + 12,
  size: 14,
});

async function readAgain(first: readonly RecognisedLine[], again: readonly RecognisedLine[]) {
  const images: GreyImage[] = [];
  const lines = await readLoneRegions(loneRegions(page(), [CELL, WIDE]), first, async (image) => {
    images.push(image);
    return again;
  });
  return { images, words: lines.flatMap(({ words }) => words) };
}

describe('a short word alone in its cell', () => {
  it('is read again when nothing was found there, and stands where it was printed', async () => {
    const { images, words } = await readAgain([], [line('2031', 0.9, 12, 14)]);
    expect(images).toHaveLength(1);
    expect(images[0]!.width).toBeLessThan(80);
    expect(words).toMatchObject([{ text: '2031', left: WORD.left, top: WORD.top }]);
  });

  it('is read again when it was read with doubt: the surer reading stays', async () => {
    const first = [line('n1', 0.6, 20, 20), line('Điều', 0.6, 230, 20)];
    expect((await readAgain(first, [line('17.', 0.9, 12, 12)])).words.map(({ text }) => text)).toEqual(['Điều', '17.']);
    expect((await readAgain(first, [line('m', 0.55, 12, 12)])).words.map(({ text }) => text)).toEqual(['n1', 'Điều']);
  });

  it('should be left alone when it was read with certainty', async () => {
    const { images, words } = await readAgain([line('17.', 0.95, 20, 20)], []);
    expect(images).toHaveLength(0);
    expect(words).toMatchObject([{ text: '17.' }]);
  });

  it('keeps the pale strokes beside it', () => {
    const image = page();
    for (let y = 20; y < 32; y++) image.shades.fill(190, y * 600 + 64, y * 600 + 72);
    const [whole, pale] = [page(), image].map((one) => loneRegions(one, [CELL])[0]!.image.width);
    expect(pale).toBe(whole! + 12);
  });

  it('is found though all its strokes are pale', () => {
    const image = page();
    image.shades.forEach((shade, at) => {
      if (shade === 0) image.shades[at] = 160;
    });
    expect(loneRegions(image, [CELL])).toHaveLength(1);
  });

  it('should not be made of specks', async () => {
    expect((await readAgain([], [line('¬', 0.3, 12, 12)])).words).toEqual([]);
  });
});
