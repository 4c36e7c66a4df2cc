import { describe, expect, it } from 'vitest';
import { Refusal } from '../model/refusal.ts';
import { samplePdf } from './pdf-fixture.ts';
import { pdfiumLibrary } from './pdf-library.ts';
import { withPdf } from './pdf-open.ts';
import { inOnePart, picturesAsPdf } from './picture/picture-pdf.ts';

const pagesOf = (bytes: Uint8Array): Promise<number> => withPdf(bytes, ({ pageCount }) => pageCount);
const blank = (pages: number): Uint8Array => samplePdf(Array.from({ length: pages }, () => ({ items: [] })));

/** A scan whose one picture is `side` × `side` bytes in the file. */
const scanOf = (side: number): Uint8Array =>
  picturesAsPdf([
    inOnePart(
      { width: side, height: side, dpi: 300, turn: 0 },
      '/ColorSpace /DeviceGray /BitsPerComponent 8',
      new Uint8Array(side * side),
    ),
  ]);

describe('withFileAccess', () => {
  it('reads each of several files opened at once', async () => {
    expect(await Promise.all([1, 3, 2].map((pages) => pagesOf(blank(pages))))).toEqual([1, 3, 2]);
  });

  it('reads a part of a larger buffer', async () => {
    const file = blank(2);
    const larger = new Uint8Array(file.length + 20).fill(32);
    larger.set(file, 10);
    expect(await pagesOf(larger.subarray(10, 10 + file.length))).toBe(2);
  });

  it('keeps no copy of the file in the memory of PDFium', async () => {
    const before = (await pdfiumLibrary()).HEAPU8.length;
    expect(await pagesOf(scanOf(6000))).toBe(1);
    expect((await pdfiumLibrary()).HEAPU8.length - before).toBeLessThan(6000 * 6000);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no PDF', new TextEncoder().encode('Điều 1')],
  ])('refuses %s, and reads the next file', async (_, bytes) => {
    await expect(pagesOf(bytes)).rejects.toThrow(Refusal);
    expect(await pagesOf(blank(1))).toBe(1);
  });
});
