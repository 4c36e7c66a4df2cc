import { describe, expect, it } from 'vitest';
import type { GreyImage, RecognisedLine } from '../recogniser.ts';
import { lostLines, withLostLines } from './lost-lines.ts';

const [WIDTH, HEIGHT, DPI] = [400, 300, 100];

type Bar = readonly [left: number, top: number, right: number, bottom: number];

function printed(...bars: readonly Bar[]): GreyImage {
  const shades = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [left, top, right, bottom] of bars)
    for (let y = top; y < bottom; y++) shades.fill(0, y * WIDTH + left, y * WIDTH + right);
  return { width: WIDTH, height: HEIGHT, shades, dpi: DPI };
}

const line = (text: string, [left, top, right, bottom]: Bar, confidence = 0.9): RecognisedLine => ({
  words: [{ text, left, top, right, bottom, confidence }],
  baseline: bottom,
  size: 14,
});

const FULL: Bar = [20, 20, 380, 32];
const SHORT: Bar = [20, 50, 60, 62];
const LOWER: Bar = [20, 80, 200, 92];

/** Lines that are read of an image whose short line was lost, when reading it alone gives `again`. */
async function readAgain(again: readonly RecognisedLine[], image = printed(FULL, SHORT, LOWER)) {
  const sizes: number[][] = [];
  const lines = await withLostLines(image, [line('Sở', FULL), line('xã', LOWER)], async ({ width, height }) => {
    sizes.push([width, height]);
    return again;
  });
  return { sizes, lines };
}

describe('lines of print that were not read', () => {
  it('are told by their ink', () => {
    const image = printed(FULL, SHORT, LOWER);
    expect(lostLines(image, [line('Sở', FULL), line('xã', LOWER)])).toEqual([
      { left: 20, top: 50, right: 60, bottom: 62 },
    ]);
  });

  it.each<[string, Bar]>([
    ['a rule', [20, 50, 300, 52]],
    ['a speck', [20, 50, 24, 56]],
    ['a picture', [20, 100, 300, 200]],
  ])('should not be %s', (_, bar) => {
    expect(lostLines(printed(FULL, bar, LOWER), [line('Sở', FULL), line('xã', LOWER)])).toEqual([]);
  });

  it('are read alone, and stand where they were printed', async () => {
    const { sizes, lines } = await readAgain([line('2031.', [13, 13, 53, 25])]);
    expect(sizes).toEqual([[66, 38]]);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatchObject({ words: [{ text: '2031.', left: 20, top: 50 }], baseline: 62 });
  });

  it('should not be made of what is no print', async () => {
    expect((await readAgain([line('2031.', [13, 13, 53, 25], 0.5)])).lines).toHaveLength(2);
    expect((await readAgain([line('—', [13, 13, 53, 25])])).lines).toHaveLength(2);
  });

  it('should be left alone where there are so many that it is no print', async () => {
    const scrawl = Array.from({ length: 13 }, (_, index): Bar => [20, 100 + index * 15, 60, 107 + index * 15]);
    expect((await readAgain([], printed(FULL, LOWER, ...scrawl))).sizes).toEqual([]);
  });
});
