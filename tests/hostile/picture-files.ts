import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { pageEntries, type TiffPage, tiffOf } from '../../src/reading/formats/picture/tiff.test-support.ts';

const BITS_8 = [258, 3, [8]] as const;
const strip = (bytes: number): Uint8Array => new Uint8Array(bytes);
const page = (width: number, height: number, more: Partial<TiffPage> = {}): TiffPage => ({
  entries: pageEntries(width, height, 1, 1, [BITS_8]),
  strips: [strip(64)],
  ...more,
});

/** Every bit is noise: codes that never end a row, or end it too late. */
const noise = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, (_, at) => (at * 2_654_435_761) >>> 24);

/** A word at a place of a made file, changed. */
function changed(file: Buffer, at: number, value: number): Buffer {
  file.writeUInt32LE(value >>> 0, at);
  return file;
}

/** TIFF files that scanners never write. */
export function pictureFiles(): Readonly<Record<string, () => Uint8Array>> {
  return {
    'TIFF: only its first bytes': () => Buffer.from('II*\0', 'latin1'),
    'TIFF: first directory beyond the end': () => changed(tiffOf([page(8, 8)]), 4, 0xffff_fff0),
    'TIFF: pages in a ring': () => tiffOf([page(8, 8), page(8, 8, { next: 8 })]),
    'TIFF: a directory that is its own next': () => changed(tiffOf([page(8, 8)]), 4, 4),
    'TIFF: three thousand pages': () => tiffOf(Array.from({ length: 3_000 }, () => page(8, 8))),
    'TIFF: sides of four thousand million': () => tiffOf([page(0xffff_ffff, 0xffff_ffff)]),
    'TIFF: one row a strip, a million strips': () =>
      tiffOf([{ entries: pageEntries(8, 20_000, 1, 1, [[278, 4, [1]]]), strips: [strip(8)] }]),
    'TIFF: strips of no row': () => tiffOf([{ entries: pageEntries(8, 8, 1, 1, [[278, 4, [0]]]), strips: [strip(8)] }]),
    'TIFF: a bomb of Deflate': () =>
      tiffOf([{ entries: pageEntries(9_000, 9_000, 8, 1, [BITS_8]), strips: [deflateSync(strip(300_000_000))] }]),
    'TIFF: noise as Group 4': () => tiffOf([{ entries: pageEntries(620, 220, 4, 0), strips: [noise(15_000)] }]),
    'TIFF: noise as Group 3': () => tiffOf([{ entries: pageEntries(620, 220, 3, 0), strips: [noise(15_000)] }]),
    'TIFF: noise as LZW': () =>
      tiffOf([{ entries: pageEntries(2_480, 3_508, 5, 1, [BITS_8]), strips: [noise(500_000)] }]),
    'TIFF: noise as JPEG': () =>
      tiffOf([{ entries: pageEntries(2_480, 3_508, 7, 1, [BITS_8]), strips: [noise(500_000)] }]),
    'TIFF: of large files (BigTIFF)': () => Buffer.from('II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0', 'latin1'),
    'Word 2': () => Buffer.from(`\xDB\xA5\x2D\0${'\0'.repeat(400)}Văn bản`, 'latin1'),
  };
}
