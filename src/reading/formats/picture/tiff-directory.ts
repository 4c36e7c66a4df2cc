import { Refusal } from '../../model/refusal.ts';

/** Tags of TIFF 6.0 that say how a page is packed and shown. */
export const TAG = {
  subfile: 254,
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  resolutionX: 282,
  resolutionY: 283,
  planar: 284,
  faxOptions: 292,
  resolutionUnit: 296,
  predictor: 317,
  palette: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileBytes: 325,
  jpegTables: 347,
} as const;

const WANTED: ReadonlySet<number> = new Set(Object.values(TAG));
/** Bytes of a value: BYTE, SHORT, LONG, RATIONAL, UNDEFINED. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const ENTRY = 12;
const HEAD = 8;
/** A directory has some twenty entries; one that is made to keep us busy has more. */
const MOST_ENTRIES = 1_000;
/** Strips of eight rows of the longest picture, and more. */
const MOST_VALUES = 65_536;

/** What one directory (IFD) tells of its page: values by tag. */
export type TiffDirectory = ReadonlyMap<number, readonly number[]>;

function valueAt(view: DataView, type: number, at: number, little: boolean): number {
  if (type === SHORT) return view.getUint16(at, little);
  if (type === LONG) return view.getUint32(at, little);
  if (type === RATIONAL) return view.getUint32(at, little) / view.getUint32(at + 4, little);
  return view.getUint8(at);
}

function readEntry(view: DataView, at: number, little: boolean): readonly [tag: number, values: number[]] | null {
  const tag = view.getUint16(at, little);
  const type = view.getUint16(at + 2, little);
  const count = view.getUint32(at + 4, little);
  const size = SIZES[type];
  if (!WANTED.has(tag) || size === undefined || count > MOST_VALUES) return null;
  const start = count * size <= 4 ? at + 8 : view.getUint32(at + 8, little);
  return [tag, Array.from({ length: count }, (_, index) => valueAt(view, type, start + index * size, little))];
}

interface ReadDirectory {
  readonly directory: TiffDirectory;
  /** Where the next one begins; 0 after the last. */
  readonly next: number;
}

function readDirectory(view: DataView, start: number, little: boolean): ReadDirectory {
  const count = view.getUint16(start, little);
  if (count > MOST_ENTRIES) throw new RangeError('too many entries');
  const entries = Array.from({ length: count }, (_, index) => readEntry(view, start + 2 + index * ENTRY, little));
  const directory = new Map(entries.filter((entry) => entry !== null));
  const end = start + 2 + count * ENTRY;
  return { directory, next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 };
}

/**
 * Directories of a TIFF file in order, up to the first that is broken, or that was read before: a file may chain them in
 * a ring. No pixel is unpacked.
 *
 * @throws {Refusal} too-many-pages.
 */
export function tiffDirectories(bytes: Uint8Array, mostPages: number): readonly TiffDirectory[] {
  if (bytes.length < HEAD) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = view.getUint16(0) === 0x4949;
  const found: TiffDirectory[] = [];
  const seen = new Set<number>([0]);
  for (let at = view.getUint32(4, little); !seen.has(at); ) {
    if (found.length >= mostPages) throw new Refusal('too-many-pages', { pages: found.length + 1, most: mostPages });
    seen.add(at);
    try {
      const { directory, next } = readDirectory(view, at, little);
      found.push(directory);
      at = next;
    } catch (error) {
      if (error instanceof RangeError) break;
      throw error;
    }
  }
  return found;
}
