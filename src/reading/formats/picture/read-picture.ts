import type { MediaType } from '../../model/block.ts';
import { Refusal } from '../../model/refusal.ts';
import { jpegPicture } from './jpeg.ts';
import { type Picture, picturesAsPdf } from './picture-pdf.ts';
import { pngPicture } from './png.ts';
import { tiffPictures } from './tiff.ts';

export type PictureType = Extract<MediaType, 'image/png' | 'image/jpeg' | 'image/tiff'>;

/** Pixels of a photograph of the best phones, twice; more would only be unpacked to exhaust the memory. */
const MOST_PIXELS = 120_000_000;
const LONGEST_SIDE = 20_000;
/** As of all documents. */
const MOST_PAGES = 2_000;
/** Inches: sheets of paper that are photographed or scanned, from half a letter to a wall chart. */
const SMALLEST = 4;
const LARGEST = 20;
/** Long side of A4, inches. */
const SHEET = 11.69;

const TYPES: ReadonlySet<string | null> = new Set<PictureType>(['image/png', 'image/jpeg', 'image/tiff']);

export const isPicture = (type: string | null): type is PictureType => TYPES.has(type);

/** Cameras write a resolution that says nothing: then the picture is taken to be a sheet of A4. */
function resolved(picture: Picture): Picture {
  const { width, height, dpi, dpiDown = dpi } = picture;
  const long = Math.max(width / dpi, height / dpiDown);
  if (dpi > 0 && long >= SMALLEST && long <= LARGEST) return picture;
  const { dpiDown: _, ...square } = picture;
  return { ...square, dpi: Math.max(width, height) / SHEET };
}

function refuseHuge({ width, height }: { readonly width: number; readonly height: number }): void {
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    throw new Refusal('picture-too-large', { width, height });
}

function picturesIn(bytes: Uint8Array, type: PictureType): readonly Picture[] | null {
  if (type === 'image/tiff') return tiffPictures(bytes, MOST_PAGES, refuseHuge);
  const picture = type === 'image/png' ? pngPicture(bytes, refuseHuge) : jpegPicture(bytes, refuseHuge);
  return picture && [picture];
}

/**
 * Photographs or scans of sheets as a PDF: one page, or as many as a TIFF has. Sizes are told by the head of the file,
 * before a pixel is unpacked.
 *
 * @throws {Refusal} not-a-document when the file is broken, picture-too-large, too-many-pages.
 */
export function pictureAsPdf(bytes: Uint8Array, type: PictureType): Uint8Array {
  const pictures = picturesIn(bytes, type);
  if (pictures === null) throw new Refusal('not-a-document', { type });
  return picturesAsPdf(pictures.map(resolved));
}
