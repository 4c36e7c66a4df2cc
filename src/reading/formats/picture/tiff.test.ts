import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPdf } from '../pdf-open.ts';
import { paintForRecognition } from '../pdf-render.ts';
import { readFormat } from '../read-format.ts';
import { pictureAsPdf } from './read-picture.ts';
import { pageEntries, type TiffPage, tiffOf } from './tiff.test-support.ts';

const WIDTH = 400;
const HEIGHT = 600;
const BITS_8 = [258, 3, [8]] as const;
const grey = (shade: number, rows = HEIGHT): Uint8Array => new Uint8Array(WIDTH * rows).fill(shade);
const plain = (shade: number): TiffPage => ({
  entries: pageEntries(WIDTH, HEIGHT, 1, 1, [BITS_8]),
  strips: [grey(shade)],
});

/** PackBits: runs of at most 128 equal bytes. */
const packBits = (shade: number): Uint8Array =>
  Buffer.concat(Array.from({ length: Math.ceil((WIDTH * HEIGHT) / 128) }, () => Buffer.from([129, shade])));

/** Group 4 (ITU-T T.6): a first row of eight white pixels and black ones behind, the other rows like the one above. */
function group4(rows: number): Uint8Array {
  const bits = ['001', '10011', '0000001111', ...Array.from({ length: (rows - 1) * 2 }, () => '1')].join('');
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return Uint8Array.from(whole.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2));
}
const FAX_WIDTH = 72;
const fax = (photometric: number): TiffPage => ({
  entries: pageEntries(FAX_WIDTH, 108, 4, photometric, [[278, 4, [54]]]),
  strips: [group4(54), group4(54)],
});

async function shadeAt(file: Uint8Array, x: number, y: number, page = 1): Promise<number | undefined> {
  const { shades, width, height } = await paintForRecognition(pictureAsPdf(file, 'image/tiff'), page);
  return shades[Math.floor(y * height) * width + Math.floor(x * width)];
}

describe('a TIFF', () => {
  it.each([
    ['not packed', plain(90)],
    ['white is zero', { entries: pageEntries(WIDTH, HEIGHT, 1, 0, [BITS_8]), strips: [grey(165)] }],
    ['by PackBits', { entries: pageEntries(WIDTH, HEIGHT, 32_773, 1, [BITS_8]), strips: [packBits(90)] }],
    ['by Deflate', { entries: pageEntries(WIDTH, HEIGHT, 8, 1, [BITS_8]), strips: [deflateSync(grey(90))] }],
    [
      'in strips, the last one shorter',
      {
        entries: pageEntries(WIDTH, HEIGHT, 8, 1, [BITS_8, [278, 4, [250]]]),
        strips: [250, 250, 100].map((rows) => deflateSync(grey(90, rows))),
      },
    ],
    [
      'in colours',
      {
        entries: pageEntries(WIDTH, HEIGHT, 8, 2, [
          [258, 3, [8, 8, 8]],
          [277, 3, [3]],
        ]),
        strips: [deflateSync(new Uint8Array(WIDTH * HEIGHT * 3).fill(90))],
      },
    ],
  ] as const)('%s is painted as it is', async (_, page) => {
    const file = tiffOf([page]);
    for (const [x, y] of [
      [0.5, 0.1],
      [0.5, 0.5],
      [0.95, 0.95],
    ] as const)
      expect(await shadeAt(file, x, y)).toBeCloseTo(90, -1);
  });

  it('of a fax: black letters on white paper, strip by strip', async () => {
    const file = tiffOf([fax(0)]);
    expect(await shadeAt(file, 0.05, 0.25)).toBeGreaterThan(240);
    expect(await shadeAt(file, 0.5, 0.25)).toBeLessThan(15);
    expect(await shadeAt(file, 0.05, 0.75)).toBeGreaterThan(240);
    expect(await shadeAt(file, 0.5, 0.75)).toBeLessThan(15);
  });

  it('has as many pages as it says, but for small copies of them', async () => {
    const thumbnail: TiffPage = { ...plain(10), entries: [[254, 4, [1]], ...plain(10).entries] };
    const file = tiffOf([plain(200), thumbnail, plain(60)]);
    expect(await withPdf(pictureAsPdf(file, 'image/tiff'), (pdf) => pdf.pageCount)).toBe(2);
    expect(await shadeAt(file, 0.5, 0.5, 2)).toBeCloseTo(60, -1);
  });

  it('of fewer rows than columns an inch is as high as the sheet was', async () => {
    const entries = pageEntries(WIDTH, HEIGHT, 1, 1, [BITS_8]).map((entry) =>
      entry[0] === 283 ? ([283, 5, [50]] as const) : entry,
    );
    const { width, height } = await paintForRecognition(
      pictureAsPdf(tiffOf([{ entries, strips: [grey(90)] }]), 'image/tiff'),
      1,
    );
    expect(height / width).toBeCloseTo(3, 1);
  });

  it.each([
    ['pages in a ring end where they began', [{ ...plain(90), next: 8 }], 'read'],
    ['a huge page', [{ entries: pageEntries(100_000, 10, 1, 1), strips: [grey(0, 1)] }], 'picture-too-large'],
    ['a page without pixels', [{ entries: pageEntries(0, 0, 1, 1), strips: [] }], 'not-a-document'],
    ['a strip that is missing', [{ ...plain(90), strips: [] }], 'not-a-document'],
    [
      'colours in planes apart',
      [{ ...plain(9), entries: [...plain(9).entries, [277, 3, [3]], [284, 3, [2]]] }],
      'not-a-document',
    ],
    [
      'a coding nobody knows',
      [{ entries: pageEntries(WIDTH, HEIGHT, 34_925, 1), strips: [grey(0)] }],
      'not-a-document',
    ],
    [
      'one good page and one of another kind',
      [plain(90), { entries: pageEntries(9, 9, 9, 9), strips: [grey(0)] }],
      'not-a-document',
    ],
  ] as const)('%s', (_, pages, code) => {
    let outcome: unknown = 'read';
    try {
      pictureAsPdf(tiffOf(pages as readonly TiffPage[]), 'image/tiff');
    } catch (error) {
      outcome = (error as { code?: unknown }).code;
    }
    expect(outcome).toBe(code);
  });

  it('is known by its first bytes, and needs a recogniser', async () => {
    await expect(readFormat(tiffOf([plain(90)]))).rejects.toMatchObject({ code: 'needs-recognition' });
  });

  it('cut off anywhere is refused or read, and nothing else', () => {
    const file = tiffOf([fax(0), fax(1)]);
    for (let end = 4; end < file.length; end++) {
      let code: unknown = 'read';
      try {
        pictureAsPdf(file.subarray(0, end), 'image/tiff');
      } catch (error) {
        code = (error as { code?: unknown }).code;
      }
      expect(['read', 'not-a-document']).toContain(code);
    }
  });
});
