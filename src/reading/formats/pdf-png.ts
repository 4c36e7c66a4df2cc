import { constants, crc32, deflateSync } from 'node:zlib';
import { freeBytes } from '../recognition/free-bytes.ts';

/** Fast compression: a page image is made while somebody waits for it. */
const LEVEL = 3;
/** Shades are runs of paper, which are found without filter and in a third of the time; the data is as small. */
const RUNS = { strategy: constants.Z_RLE };
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS = 8;
/** Colour type (PNG specification, 11.2.2) by bytes a pixel. */
const COLOUR_TYPES = { 1: 0, 3: 2 } as const;
type Channels = keyof typeof COLOUR_TYPES;
/** Filters "None" and "Up" (PNG specification, 9.2): rows of a text page mostly repeat the row above. */
const FILTER_NONE = 0;
const FILTER_UP = 2;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function header(width: number, height: number, channels: Channels): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = BITS;
  data[9] = COLOUR_TYPES[channels];
  return chunk('IHDR', data);
}

/** Each row as it is, led by the number of the filter. */
function plainRows(pixels: Uint8Array, length: number, height: number): Uint8Array {
  const rows = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row++) {
    rows[row * (length + 1)] = FILTER_NONE;
    rows.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  }
  return rows;
}

/** Each row as its difference from the row above, led by the number of the filter. */
function filterRows(pixels: Uint8Array, length: number, height: number): Uint8Array {
  const filtered = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row++) {
    const to = row * (length + 1);
    const from = row * length;
    filtered[to] = FILTER_UP;
    for (let byte = 0; byte < length; byte++) {
      const above = row === 0 ? 0 : (pixels[from - length + byte] ?? 0);
      filtered[to + 1 + byte] = (pixels[from + byte] ?? 0) - above;
    }
  }
  return filtered;
}

/**
 * Writes a PNG image of `width` × `height` pixels, row by row: one byte each (grey), or three (red, green, blue).
 *
 * @throws {RangeError} when there are too few or too many bytes.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number, channels: Channels = 3): Buffer {
  if (pixels.length !== width * height * channels) throw new RangeError('the pixels do not fill the image');
  const rows = channels === 1 ? plainRows(pixels, width, height) : filterRows(pixels, width * channels, height);
  const data = deflateSync(rows, { level: LEVEL, ...(channels === 1 ? RUNS : {}) });
  freeBytes(rows);
  return Buffer.concat([
    SIGNATURE,
    header(width, height, channels),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}
