import type { Picture, PicturePart } from './picture-pdf.ts';
import { codedPart } from './tiff-coding.ts';
import { TAG, tiffDirectories, type TiffDirectory } from './tiff-directory.ts';

type CheckSize = (size: { readonly width: number; readonly height: number }) => void;

const CM_PER_INCH = 2.54;
const CENTIMETRES = 3;
/** Bits of the tag "subfile": a small copy of another page, or a mask. */
const NO_PAGE = 0b101;
/** Quarter turns of the tag "orientation"; mirrored ones are scans of nothing. */
const TURNS: Readonly<Record<number, Picture['turn']>> = { 3: 2, 6: 1, 8: 3 };
/** Strips of a page: of eight rows of the longest picture. */
const MOST_PARTS = 4_096;

const one = (directory: TiffDirectory, tag: number, otherwise: number): number => directory.get(tag)?.[0] ?? otherwise;

/** Where strips or tiles are, and how large each is. */
interface Grid {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
}

function gridOf(directory: TiffDirectory, width: number, height: number): Grid {
  const isTiled = directory.has(TAG.tileWidth);
  const wide = isTiled ? one(directory, TAG.tileWidth, 0) : width;
  const high = isTiled ? one(directory, TAG.tileHeight, 0) : Math.min(height, one(directory, TAG.rowsPerStrip, height));
  return {
    width: wide,
    height: high,
    across: Math.ceil(width / wide),
    down: Math.ceil(height / high),
    offsets: directory.get(isTiled ? TAG.tileOffsets : TAG.stripOffsets) ?? [],
    lengths: directory.get(isTiled ? TAG.tileBytes : TAG.stripBytes) ?? [],
  };
}

/** Bytes of a part; a single strip may leave its length out. */
function bytesOf(bytes: Uint8Array, { offsets, lengths }: Grid, index: number): Uint8Array | null {
  const offset = offsets[index] ?? bytes.length;
  const length = lengths[index] ?? (offsets.length === 1 ? bytes.length - offset : 0);
  return offset < bytes.length && length > 0 ? bytes.subarray(offset, offset + length) : null;
}

/** Parts of a page; null when one of them is missing or of a kind that PDF does not know. */
function partsOf(bytes: Uint8Array, directory: TiffDirectory, width: number, height: number): PicturePart[] | null {
  const grid = gridOf(directory, width, height);
  const count = grid.across * grid.down;
  if (!(count >= 1 && count <= MOST_PARTS)) return null;
  const parts: PicturePart[] = [];
  for (let index = 0; index < count; index++) {
    const [left, top] = [(index % grid.across) * grid.width, Math.floor(index / grid.across) * grid.height];
    const own = directory.has(TAG.tileWidth) ? grid.height : Math.min(grid.height, height - top);
    const packed = bytesOf(bytes, grid, index);
    const coded = packed && codedPart(directory, packed, grid.width, own);
    if (coded === null) return null;
    parts.push({ left, top, width: grid.width, height: own, ...coded });
  }
  return parts;
}

function pageOf(bytes: Uint8Array, directory: TiffDirectory, check: CheckSize): Picture | null {
  const width = one(directory, TAG.width, 0);
  const height = one(directory, TAG.height, 0);
  if (width === 0 || height === 0) return null;
  check({ width, height });
  const parts = partsOf(bytes, directory, width, height);
  if (parts === null) return null;
  const perInch = one(directory, TAG.resolutionUnit, 2) === CENTIMETRES ? CM_PER_INCH : 1;
  const [across = 0, down = across] = [TAG.resolutionX, TAG.resolutionY].map((tag) => one(directory, tag, 0) * perInch);
  const turn = TURNS[one(directory, TAG.orientation, 1)] ?? 0;
  const isUneven = down > 0 && Number.isFinite(down) && down !== across;
  return {
    width,
    height,
    dpi: Number.isFinite(across) ? across : 0,
    ...(isUneven ? { dpiDown: down } : {}),
    turn,
    parts,
  };
}

/**
 * Pages of a TIFF as scanners and fax machines write it: strips or tiles, packed by fax codes, LZW, Deflate, PackBits,
 * JPEG or not at all. Null when a page is of another kind: a document without one of its pages would be another one.
 *
 * @throws {Refusal} too-many-pages, and what `check` throws.
 */
export function tiffPictures(bytes: Uint8Array, mostPages: number, check: CheckSize): readonly Picture[] | null {
  const pages = tiffDirectories(bytes, mostPages)
    .filter((directory) => (one(directory, TAG.subfile, 0) & NO_PAGE) === 0)
    .map((directory) => pageOf(bytes, directory, check));
  return pages.length > 0 && pages.every((page) => page !== null) ? pages : null;
}
