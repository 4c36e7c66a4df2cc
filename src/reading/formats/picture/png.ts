import { deflateSync, inflateSync } from 'node:zlib';
import { inOnePart, type Picture, type PicturePart } from './picture-pdf.ts';

type CheckSize = (size: { readonly width: number; readonly height: number }) => void;

const SIGNATURE_LENGTH = 8;
const FRAME = 12;
const METRES_PER_INCH = 0.0254;
/** Colour types of the PNG specification. */
const GREY = 0;
const COLOUR = 2;
const PALETTE = 3;
const GREY_ALPHA = 4;
const COLOUR_ALPHA = 6;
const CHANNELS: Readonly<Record<number, number>> = {
  [GREY]: 1,
  [COLOUR]: 3,
  [PALETTE]: 1,
  [GREY_ALPHA]: 2,
  [COLOUR_ALPHA]: 4,
};
const WHITE = 255;

interface Png {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: number;
  readonly isInterlaced: boolean;
  readonly dpi: number;
  readonly palette: Buffer | undefined;
  readonly data: Buffer;
}

function chunksOf(bytes: Uint8Array): Map<string, Buffer[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks = new Map<string, Buffer[]>();
  for (let at = SIGNATURE_LENGTH; at + FRAME <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, Math.min(file.length, at + 8 + length));
    chunks.set(type, [...(type === 'IDAT' ? [] : (chunks.get(type) ?? [])), body]);
    if (type === 'IDAT') data(chunks).push(body);
    at += FRAME + length;
  }
  return chunks;
}

/** Pieces of the pixels: there may be thousands, so they are gathered in one list. */
function data(chunks: Map<string, Buffer[]>): Buffer[] {
  const known = chunks.get('pixels') ?? [];
  chunks.set('pixels', known);
  return known;
}

function readPng(bytes: Uint8Array): Png | null {
  const chunks = chunksOf(bytes);
  const header = chunks.get('IHDR')?.[0];
  if (header === undefined || header.length < 13) return null;
  const density = chunks.get('pHYs')?.[0];
  const perMetre = density !== undefined && density.length >= 9 && density[8] === 1 ? density.readUInt32BE(0) : 0;
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bits: header.readUInt8(8),
    colour: header.readUInt8(9),
    isInterlaced: header.readUInt8(12) !== 0,
    dpi: perMetre * METRES_PER_INCH,
    palette: chunks.get('PLTE')?.[0],
    data: Buffer.concat(data(chunks)),
  };
}

/** How PDF calls the colours of a PNG without transparency. */
function spaceOf({ colour, palette }: Png): string | null {
  if (colour === GREY) return '/DeviceGray';
  if (colour === COLOUR) return '/DeviceRGB';
  if (colour !== PALETTE || palette === undefined || palette.length < 3) return null;
  const last = Math.floor(palette.length / 3) - 1;
  return `[/Indexed /DeviceRGB ${last} <${palette.subarray(0, (last + 1) * 3).toString('hex')}>]`;
}

/** Left, above, and above-left neighbour make the guess of filter 4 (PNG specification, 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [guess - left, guess - above, guess - corner].map(Math.abs);
  if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
  return toAbove! <= toCorner! ? above : corner;
}

/** Undoes the filter of each row (PNG specification, 9); `step` bytes a pixel. */
function unfiltered(rows: Buffer, length: number, step: number): Uint8Array {
  const height = Math.floor(rows.length / (length + 1));
  const pixels = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x++) {
      const at = y * length + x;
      const left = x >= step ? (pixels[at - step] ?? 0) : 0;
      const above = y > 0 ? (pixels[at - length] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (pixels[at - length - step] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, filter === 4 ? paeth(left, above, corner) : 0][filter] ?? 0;
      pixels[at] = (rows[y * (length + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

/** What shines through is white paper. */
function withoutAlpha({ width, height, colour, data: packed }: Png): PicturePart['data'] {
  const step = CHANNELS[colour] ?? 1;
  const most = height * (width * step + 1);
  const pixels = unfiltered(inflateSync(packed, { maxOutputLength: most }), width * step, step);
  const opaque = new Uint8Array(width * height * (step - 1));
  for (let pixel = 0, to = 0; pixel < width * height; pixel++) {
    const alpha = (pixels[pixel * step + step - 1] ?? WHITE) / WHITE;
    for (let channel = 0; channel < step - 1; channel++, to++)
      opaque[to] = WHITE + ((pixels[pixel * step + channel] ?? WHITE) - WHITE) * alpha;
  }
  return deflateSync(opaque, { level: 1 });
}

/** A PNG as it can stand in a PDF; null when it is broken or of a rare kind (interlaced, transparent with 16 bits). */
export function pngPicture(bytes: Uint8Array, check: CheckSize): Picture | null {
  const png = readPng(bytes);
  if (png === null || png.width === 0 || png.height === 0 || png.isInterlaced) return null;
  check(png);
  const { width, height, dpi, bits, colour } = png;
  const common = { width, height, dpi, turn: 0 } as const;
  if (colour === GREY_ALPHA || colour === COLOUR_ALPHA) {
    if (bits !== 8) return null;
    const space = colour === GREY_ALPHA ? '/DeviceGray' : '/DeviceRGB';
    const entries = `/ColorSpace ${space} /BitsPerComponent 8 /Filter /FlateDecode`;
    try {
      return inOnePart(common, entries, withoutAlpha(png));
    } catch {
      return null;
    }
  }
  const space = spaceOf(png);
  if (space === null) return null;
  const parameters = `/DecodeParms <</Predictor 15 /Colors ${CHANNELS[colour]} /BitsPerComponent ${bits} /Columns ${width}>>`;
  const entries = `/ColorSpace ${space} /BitsPerComponent ${bits} /Filter /FlateDecode ${parameters}`;
  return inOnePart(common, entries, png.data);
}
