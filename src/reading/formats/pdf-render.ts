import { flattenAnnotations } from './pdf-annotations.ts';
import { type OpenPdf, withPage, withPdf } from './pdf-open.ts';
import type { Pdfium } from './pdf-library.ts';
import { encodePng } from './pdf-png.ts';

/** The image of one page as it is printed. */
export interface PageImage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** Narrowest and widest image in pixels, and the tallest: a page may be a thousand times as long as wide. */
export const NARROWEST = 50;
export const WIDEST = 3000;
const TALLEST = 6000;

const FORMAT_BGRX = 3;
const WHITE = 0xffffffff;
const NO_FLAGS = 0;

function imageSize(pdfium: Pdfium, handle: number, asked: number): readonly [width: number, height: number] {
  const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, asked)));
  const ratio = pdfium.wasmExports.FPDF_GetPageHeightF(handle) / pdfium.wasmExports.FPDF_GetPageWidthF(handle);
  const height = Math.round(width * (Number.isFinite(ratio) && ratio > 0 ? ratio : 1));
  return [width, Math.min(TALLEST, Math.max(1, height))];
}

/** The pixels of a bitmap without the bytes that pad its rows: from blue-green-red-unused to red-green-blue. */
function readPixels(pdfium: Pdfium, bitmap: number, width: number, height: number): Uint8Array {
  const start = pdfium.wasmExports.FPDFBitmap_GetBuffer(bitmap);
  const stride = pdfium.wasmExports.FPDFBitmap_GetStride(bitmap);
  const source = pdfium.HEAPU8;
  const rgb = new Uint8Array(width * height * 3);
  for (let row = 0, to = 0; row < height; row++) {
    for (let from = start + row * stride, end = from + width * 4; from < end; from += 4, to += 3) {
      rgb[to] = source[from + 2] ?? 0;
      rgb[to + 1] = source[from + 1] ?? 0;
      rgb[to + 2] = source[from] ?? 0;
    }
  }
  return rgb;
}

function renderPage({ pdfium }: OpenPdf, handle: number, asked: number): PageImage {
  const [width, height] = imageSize(pdfium, handle, asked);
  const bitmap = pdfium.wasmExports.FPDFBitmap_CreateEx(width, height, FORMAT_BGRX, 0, 0);
  if (bitmap === 0) throw new RangeError('no memory for the page image');
  try {
    pdfium.wasmExports.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.wasmExports.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, NO_FLAGS);
    return { width, height, png: encodePng(readPixels(pdfium, bitmap, width, height), width, height) };
  } finally {
    pdfium.wasmExports.FPDFBitmap_Destroy(bitmap);
  }
}

/**
 * Paints one page of a PDF.
 *
 * @param page counted from 1.
 * @param width of the image in pixels, kept between `NARROWEST` and `WIDEST`.
 * @throws {Refusal} as `readPdf`, and {RangeError} when the file has no such page.
 */
export function renderPdfPage(bytes: Uint8Array, page: number, width: number): Promise<PageImage> {
  return withPdf(bytes, (pdf) => {
    const exists = Number.isInteger(page) && page >= 1 && page <= pdf.pageCount;
    if (exists) flattenAnnotations(pdf, page);
    const image = exists ? withPage(pdf, page, (handle) => renderPage(pdf, handle, width)) : undefined;
    if (image === undefined) throw new RangeError(`no page ${page}`);
    return image;
  });
}
