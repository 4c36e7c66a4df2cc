import type { Pdfium } from './pdf-library.ts';
import { type OpenPdf, withScratch } from './pdf-open.ts';

/** Type of page object (fpdf_edit.h). */
const OBJECT_IMAGE = 3;
const MOST_OBJECTS = 2000;
const POINTS_PER_INCH = 72;
/** A scan fills at least this share of its page, in one part or in strips; what is smaller than the least part of one is a logo or a stamp. */
const PAGE_SHARE = 0.5;
const LEAST_SHARE = 0.03;
const WORD = 4;

/** Square points and pixels of a page object that is a picture. `scratch` is 16 bytes of PDFium's memory. */
function sizeOf(pdfium: Pdfium, object: number, scratch: number): { area: number; pixels: number } | undefined {
  const { wasmExports: calls } = pdfium;
  if (calls.FPDFPageObj_GetType(object) !== OBJECT_IMAGE) return undefined;
  const corners = [scratch, scratch + WORD, scratch + 2 * WORD, scratch + 3 * WORD] as const;
  if (calls.FPDFPageObj_GetBounds(object, ...corners) === 0) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(pdfium.HEAPU8.buffer, scratch, 4);
  if (calls.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + WORD) === 0) return undefined;
  const [wide = 0, high = 0] = new Uint32Array(pdfium.HEAPU8.buffer, scratch, 2);
  return { area: (right - left) * (top - bottom), pixels: wide * high };
}

/**
 * The resolution (pixels per inch) of the picture that fills a page; undefined when none does. Scanners may set sharp
 * letters over a coarse background: then it is that of the letters.
 */
export function pictureDpi({ pdfium }: OpenPdf, handle: number): number | undefined {
  const { wasmExports: calls } = pdfium;
  const page = calls.FPDF_GetPageWidthF(handle) * calls.FPDF_GetPageHeightF(handle);
  return withScratch(pdfium, 4 * WORD, (scratch) => {
    const pictures = Array.from({ length: Math.min(MOST_OBJECTS, calls.FPDFPage_CountObjects(handle)) }, (_, index) =>
      sizeOf(pdfium, calls.FPDFPage_GetObject(handle, index), scratch),
    ).filter((picture) => picture !== undefined);
    if (pictures.reduce((sum, { area }) => sum + area, 0) < PAGE_SHARE * page) return undefined;
    const large = pictures.filter(({ area }) => area >= LEAST_SHARE * page);
    const parts = large.length > 0 ? large : pictures;
    return Math.max(...parts.map(({ area, pixels }) => Math.sqrt(pixels / area) * POINTS_PER_INCH));
  });
}
