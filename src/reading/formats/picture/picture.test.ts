import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../pdf-png.ts';
import { withPdf } from '../pdf-open.ts';
import { paintForRecognition, renderPdfPage } from '../pdf-render.ts';
import { readFormat } from '../read-format.ts';
import { jpegPicture } from './jpeg.ts';
import { pngPicture } from './png.ts';
import { pictureAsPdf } from './read-picture.ts';

const accept = (): void => {};

function chunk(type: string, body: Buffer): Buffer {
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.write(type, 4, 'latin1');
  return Buffer.concat([frame, body, Buffer.alloc(4)]);
}

/** A PNG of one colour: `pixel` as its bytes. */
function png(
  width: number,
  height: number,
  colour: number,
  pixel: readonly number[],
  more: readonly Buffer[] = [],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = colour;
  const row = Buffer.from([0, ...Array.from({ length: width }, () => pixel).flat()]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head of a JPEG: its size, and an orientation of Exif. */
function jpegHead(width: number, height: number, orientation: number): Buffer {
  const exif = Buffer.alloc(40);
  exif.write('Exif\0\0MM\0*', 0, 'latin1');
  exif.writeUInt32BE(8, 10);
  exif.writeUInt16BE(1, 14);
  exif.writeUInt16BE(0x0112, 16);
  exif.writeUInt16BE(orientation, 24);
  const frame = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const segment = (marker: number, body: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xc0, frame),
    Buffer.from([0xff, 0xda, 0, 2]),
  ]);
}

async function shadeOf(picture: Uint8Array): Promise<number | undefined> {
  const { shades, width, height } = await paintForRecognition(pictureAsPdf(picture, 'image/png'), 1);
  return shades[Math.floor(height / 2) * width + Math.floor(width / 2)];
}

describe('a picture of a sheet', () => {
  it.each([
    ['grey', png(40, 60, 0, [90]), 90],
    ['of colours', png(40, 60, 2, [80, 80, 80]), 80],
    ['half transparent over white paper', png(40, 60, 6, [0, 0, 0, 51]), 204],
    ['grey and transparent', png(40, 60, 4, [55, 255]), 55],
    ['with a palette', png(40, 60, 3, [1], [chunk('PLTE', Buffer.from([0, 0, 0, 70, 70, 70]))]), 70],
    ['with filtered rows', encodePng(new Uint8Array(40 * 60 * 3).fill(100), 40, 60), 100],
  ])('%s is painted as it is', async (_, file, shade) => {
    expect(await shadeOf(Buffer.from(file))).toBeCloseTo(shade, -1);
  });

  it('without a resolution is a sheet of A4', async () => {
    const { width, height } = await renderPdfPage(pictureAsPdf(png(500, 707, 0, [255]), 'image/png'), 1, 500);
    expect([width, height]).toEqual([500, 707]);
    const pages = await withPdf(pictureAsPdf(png(500, 707, 0, [255]), 'image/png'), (pdf) => pdf.pageCount);
    expect(pages).toBe(1);
    expect((await paintForRecognition(pictureAsPdf(png(500, 707, 0, [255]), 'image/png'), 1)).height).toBeCloseTo(
      3507,
      -1,
    );
  });

  it.each([
    [1, 0],
    [3, 2],
    [6, 1],
    [8, 3],
  ])('Exif orientation %i is %i quarter turns', (orientation, turn) => {
    expect(jpegPicture(jpegHead(300, 400, orientation), accept)).toMatchObject({ width: 300, height: 400, turn });
  });

  it.each([
    ['huge PNG', png(100_000, 1, 0, [0]), 'image/png'],
    ['huge JPEG', jpegHead(60_000, 60_000, 1), 'image/jpeg'],
  ] as const)('%s is refused by its head', (_, file, type) => {
    expect(() => pictureAsPdf(file, type)).toThrow(expect.objectContaining({ code: 'picture-too-large' }));
  });

  it('that is cut off or of no known kind is no document', () => {
    const whole = jpegHead(300, 400, 6);
    for (let end = 3; end < whole.length - 4; end++) expect(jpegPicture(whole.subarray(0, end), accept)).toBeNull();
    expect(pngPicture(png(4, 4, 6, [0, 0, 0, 0]).subarray(0, 30), accept)).toBeNull();
    expect(() => pictureAsPdf(Buffer.from([0x89, 0x50]), 'image/png')).toThrow(
      expect.objectContaining({ code: 'not-a-document' }),
    );
  });

  it('needs a recogniser', async () => {
    await expect(readFormat(png(40, 60, 0, [90]))).rejects.toMatchObject({ code: 'needs-recognition' });
  });
});
