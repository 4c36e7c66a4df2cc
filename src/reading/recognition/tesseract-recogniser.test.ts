import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { recognisePage } from './recognise-page.ts';
import type { GreyImage, RecognisedPage } from './recogniser.ts';
import { turnBack } from './image/rotate.ts';
import { tesseractRecogniser } from './tesseract-recogniser.ts';

/** The picture of an invented sentence: a PNG of 8-bit shades without filters or palette, in one chunk of data. */
function invented(): GreyImage {
  const file = readFileSync(join(import.meta.dirname, 'invented-sentence.png'));
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const at = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  const shades = Uint8Array.from({ length: width * height }, (_, pixel) => {
    const row = Math.floor(pixel / width);
    return rows[row * (width + 1) + 1 + (pixel % width)] ?? 255;
  });
  return { width, height, dpi: 206, shades };
}

const textOf = ({ lines }: RecognisedPage): string =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n');

const SENTENCE =
  'Sở Khoa học và Công nghệ tỉnh Sơn Khê chủ trì,\nphối hợp với các xã lập bản đồ số trước ngày\n30/6/2031.';

describe('recognition by Tesseract', () => {
  const recogniser = tesseractRecogniser();
  afterAll(() => recogniser.close());

  it('reads the words of a picture, with boxes in points', { timeout: 60_000 }, async () => {
    const page = await recognisePage(invented(), recogniser);
    expect(textOf(page)).toBe(SENTENCE);
    const [first, second] = page.lines;
    expect(first!.baseline).toBeLessThan(second!.baseline);
    expect(first!.words[0]!.left).toBeGreaterThan(5);
    expect(first!.words.at(-1)!.right).toBeLessThan(page.width);
    expect(first!.size).toBeGreaterThan(10);
    expect(first!.size).toBeLessThan(18);
  });

  it('turns a picture that stands on end', { timeout: 60_000 }, async () => {
    const page = await recognisePage(turnBack(invented(), 3), recogniser);
    expect(textOf(page)).toBe(SENTENCE);
    expect(page.turn).toBe(1);
  });

  it('stops when it is told to, and starts again', { timeout: 60_000 }, async () => {
    const reason = new Error('cancelled');
    await expect(recognisePage(invented(), recogniser, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(textOf(await recognisePage(invented(), recogniser))).toBe(SENTENCE);
  });
});
