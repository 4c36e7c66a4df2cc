import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './pdf-png.ts';
import { NARROWEST, paintForRecognition, renderPdfPage, WIDEST } from './pdf-render.ts';
import { samplePdf } from './pdf-fixture.ts';

/** The pixels of a PNG that `encodePng` has written, read by the rules of the format. */
function decodePng(png: Uint8Array): { width: number; height: number; rgb: number[] } {
  const file = Buffer.from(png);
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const length = file.readUInt32BE(33);
  const rows = inflateSync(file.subarray(41, 41 + length));
  const rgb: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let byte = 0; byte < width * 3; byte++) {
      const above = row === 0 ? 0 : (rgb[(row - 1) * width * 3 + byte] ?? 0);
      rgb.push(((rows[row * (width * 3 + 1) + 1 + byte] ?? 0) + above) % 256);
    }
  }
  return { width, height, rgb };
}

describe('encodePng', () => {
  it('keeps every pixel', () => {
    const rgb = Uint8Array.from({ length: 5 * 7 * 3 }, (_, index) => (index * 37) % 256);
    expect(decodePng(encodePng(rgb, 5, 7))).toEqual({ width: 5, height: 7, rgb: [...rgb] });
  });

  it('refuses pixels that do not fill the image', () => {
    expect(() => encodePng(new Uint8Array(10), 2, 2)).toThrow(RangeError);
  });
});

describe('renderPdfPage', () => {
  const file = samplePdf([
    { width: 200, height: 100, items: [{ rule: [0, 0, 100, 100], filled: true }] },
    { width: 200, height: 100, rotate: 90, items: [] },
  ]);

  it('paints the page: the left half is black, the right one white', async () => {
    const image = await renderPdfPage(file, 1, 100);
    const { rgb } = decodePng(image.png);
    const pixel = (x: number, y: number): number[] => rgb.slice((y * 100 + x) * 3, (y * 100 + x) * 3 + 3);
    expect([image.width, image.height]).toEqual([100, 50]);
    expect(pixel(20, 25)).toEqual([0, 0, 0]);
    expect(pixel(80, 25)).toEqual([255, 255, 255]);
  });

  it('shows a page as it is turned', async () => {
    const { width, height } = await renderPdfPage(file, 2, 100);
    expect([width, height]).toEqual([100, 200]);
  });

  it('keeps the width within its limits', async () => {
    expect((await renderPdfPage(file, 1, 1)).width).toBe(NARROWEST);
    expect((await renderPdfPage(file, 1, 1e6)).width).toBe(WIDEST);
  });

  it.each([0, 3, 1.5, Number.NaN])('knows no page %s', async (page) => {
    await expect(renderPdfPage(file, page, 100)).rejects.toThrow(RangeError);
  });
});

describe('paintForRecognition', () => {
  it.each([
    [200, 100, 300],
    [10_000, 20, 216],
    [20, 14_400, 150],
  ])('paints a page of %i × %i points as large as recognition can take it', async (width, height, dpi) => {
    const image = await paintForRecognition(samplePdf([{ width, height, items: [] }]), 1);
    expect(image.dpi).toBeCloseTo(dpi, 0);
    expect(Math.max(image.width, image.height)).toBeLessThanOrEqual(30_000);
  });
});
