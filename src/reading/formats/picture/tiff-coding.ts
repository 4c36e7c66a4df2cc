import type { PicturePart } from './picture-pdf.ts';
import { TAG, type TiffDirectory } from './tiff-directory.ts';

type Coded = Pick<PicturePart, 'entries' | 'data'>;

const one = (directory: TiffDirectory, tag: number, otherwise: number): number => directory.get(tag)?.[0] ?? otherwise;

/** Compressions of TIFF 6.0, its supplements, and what libtiff added. */
const RAW = 1;
const FAX_ROWS = 2;
const FAX_3 = 3;
const FAX_4 = 4;
const LZW = 5;
const JPEG = 7;
const DEFLATE: ReadonlySet<number> = new Set([8, 32_946]);
const PACK_BITS = 32_773;
const FAX: ReadonlySet<number> = new Set([FAX_ROWS, FAX_3, FAX_4]);

/** Photometric interpretations. */
const WHITE_IS_ZERO = 0;
const BLACK_IS_ZERO = 1;
const RGB = 2;
const PALETTE = 3;
const CMYK = 5;
const YCBCR = 6;

const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }, (__, bit) => ((byte >> bit) & 1) << (7 - bit)).reduce((sum, bit) => sum | bit, 0),
);

/** Palette as PDF has it: two bytes a colour become one. */
function indexed(directory: TiffDirectory, bits: number): string | null {
  const palette = directory.get(TAG.palette) ?? [];
  const colours = 2 ** bits;
  if (bits > 8 || palette.length !== colours * 3) return null;
  const bytes = Array.from({ length: colours }, (_, index) =>
    [0, 1, 2].map((channel) => (palette[channel * colours + index] ?? 0) >> 8),
  );
  return `[/Indexed /DeviceRGB ${colours - 1} <${Buffer.from(bytes.flat()).toString('hex')}>]`;
}

/** What the samples of a pixel mean, as PDF says it; null for rare kinds (transparent, Lab, of a camera). */
function coloursOf(directory: TiffDirectory, bits: number, samples: number): string | null {
  const photometric = one(directory, TAG.photometric, WHITE_IS_ZERO);
  const is = (meaning: number, count: number): boolean => photometric === meaning && samples === count;
  if (is(WHITE_IS_ZERO, 1)) return '/ColorSpace /DeviceGray /Decode [1 0]';
  if (is(BLACK_IS_ZERO, 1)) return '/ColorSpace /DeviceGray';
  if (is(RGB, 3) || is(YCBCR, 3)) return '/ColorSpace /DeviceRGB';
  if (is(CMYK, 4)) return '/ColorSpace /DeviceCMYK';
  const palette = is(PALETTE, 1) ? indexed(directory, bits) : null;
  return palette && `/ColorSpace ${palette}`;
}

/** Pages sent by fax: of one bit a pixel, by the codes of ITU-T T.4 and T.6. */
function faxEntries(directory: TiffDirectory, compression: number, width: number, height: number): string {
  const options = compression === FAX_3 ? one(directory, TAG.faxOptions, 0) : 0;
  const k = compression === FAX_4 ? -1 : options & 1;
  const isAligned = compression === FAX_ROWS;
  const isBlackOne = one(directory, TAG.photometric, WHITE_IS_ZERO) === BLACK_IS_ZERO;
  const parameters = `/K ${k} /Columns ${width} /Rows ${height} /EncodedByteAlign ${isAligned} /BlackIs1 ${isBlackOne}`;
  return `/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms <<${parameters}>>`;
}

/** A strip of JPEG without the tables that all strips of the page have together, made whole. */
function withTables(data: Uint8Array, tables: readonly number[] | undefined): Uint8Array {
  if (tables === undefined || tables.length < 4) return data;
  return Buffer.concat([Uint8Array.from(tables.slice(0, -2)), data.subarray(2)]);
}

function filterOf(compression: number): string | null {
  if (compression === RAW) return '';
  if (compression === LZW) return '/Filter /LZWDecode';
  if (DEFLATE.has(compression)) return '/Filter /FlateDecode';
  return compression === PACK_BITS ? '/Filter /RunLengthDecode' : null;
}

/**
 * A strip or tile as an image of a PDF has it: both know the same codings, so nothing is unpacked here. Null for what PDF
 * does not know: planes of colours apart, sixteen bits in little-endian order, rare colours and codings.
 */
export function codedPart(directory: TiffDirectory, packed: Uint8Array, width: number, height: number): Coded | null {
  const compression = one(directory, TAG.compression, RAW);
  const samples = one(directory, TAG.samples, 1);
  const bits = one(directory, TAG.bits, 1);
  if ((samples > 1 && one(directory, TAG.planar, 1) !== 1) || ![1, 2, 4, 8].includes(bits)) return null;
  const data = one(directory, TAG.fillOrder, 1) === 2 ? packed.map((byte) => REVERSED[byte] ?? 0) : packed;
  if (FAX.has(compression))
    return samples === 1 && bits === 1 ? { entries: faxEntries(directory, compression, width, height), data } : null;
  const colours = coloursOf(directory, bits, samples);
  if (colours === null) return null;
  if (compression === JPEG) {
    const turned = one(directory, TAG.photometric, YCBCR) === RGB ? ' /DecodeParms <</ColorTransform 0>>' : '';
    const entries = `${colours} /BitsPerComponent 8 /Filter /DCTDecode${turned}`;
    return { entries, data: withTables(packed, directory.get(TAG.jpegTables)) };
  }
  const filter = filterOf(compression);
  if (filter === null || one(directory, TAG.photometric, 0) === YCBCR) return null;
  const parameters = `/Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width}`;
  const isPredicted = one(directory, TAG.predictor, 1) === 2 && filter !== '';
  return {
    entries: `${colours} /BitsPerComponent ${bits} ${filter}${isPredicted ? ` /DecodeParms <<${parameters}>>` : ''}`,
    data,
  };
}
