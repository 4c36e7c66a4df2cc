import type { MediaType } from '../../model/block.ts';
import { Refusal } from '../../model/refusal.ts';
import { jpegPicture } from './jpeg.ts';
import { type Picture, picturesAsPdf } from './picture-pdf.ts';
import { pngPicture } from './png.ts';

export type PictureType = Extract<MediaType, 'image/png' | 'image/jpeg'>;

/** Pixels of a photograph of the best phones, twice; more would only be unpacked to exhaust the memory. */
const MOST_PIXELS = 120_000_000;
const LONGEST_SIDE = 20_000;
/** Inches: sheets of paper that are photographed or scanned, from half a letter to a wall chart. */
const SMALLEST = 4;
const LARGEST = 20;
/** Long side of A4, inches. */
const SHEET = 11.69;

export const isPicture = (type: string | null): type is PictureType => type === 'image/png' || type === 'image/jpeg';

/** Cameras write a resolution that says nothing: then the picture is taken to be a sheet of A4. */
function dpiOf({ width, height, dpi }: Picture): number {
  const long = Math.max(width, height);
  return dpi > 0 && long / dpi >= SMALLEST && long / dpi <= LARGEST ? dpi : long / SHEET;
}

/**
 * A photograph or scan of one sheet as a PDF of one page. Its size is told by the head of the file, before a pixel is
 * unpacked.
 *
 * @throws {Refusal} not-a-document when the file is broken, picture-too-large.
 */
export function pictureAsPdf(bytes: Uint8Array, type: PictureType): Uint8Array {
  const refuse = ({ width, height }: { readonly width: number; readonly height: number }): void => {
    if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
      throw new Refusal('picture-too-large', { width, height });
  };
  const picture = type === 'image/png' ? pngPicture(bytes, refuse) : jpegPicture(bytes, refuse);
  if (picture === null) throw new Refusal('not-a-document', { type });
  return picturesAsPdf([{ ...picture, dpi: dpiOf(picture) }]);
}
