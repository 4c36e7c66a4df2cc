import { flattenAnnotations } from './pdf-annotations.ts';
import { type OpenPdf, withPage, withPdf } from './pdf-open.ts';
import type { Pdfium } from './pdf-library.ts';
import { pictureDpi } from './pdf-picture-dpi.ts';
import { encodePng } from './pdf-png.ts';
import { shadesOfRow } from '../recognition/image/ink.ts';
import type { ColourImage, GreyImage } from '../recognition/recogniser.ts';
import { isTwoLevel, refined } from '../recognition/image/refine.ts';
import { softened } from '../recognition/image/soften.ts';

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

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Paints `rows` rows of pixels from `top` on of a page that is `width` × `height` pixels, and hands over the bitmap. */
function paintRows<T>(
  pdfium: Pdfium,
  handle: number,
  { width, height }: Size,
  [top, rows]: readonly [top: number, rows: number],
  use: (bitmap: number) => T,
): T {
  const bitmap = pdfium.wasmExports.FPDFBitmap_CreateEx(width, rows, FORMAT_BGRX, 0, 0);
  if (bitmap === 0) throw new RangeError('no memory for the page image');
  try {
    pdfium.wasmExports.FPDFBitmap_FillRect(bitmap, 0, 0, width, rows, WHITE);
    pdfium.wasmExports.FPDF_RenderPageBitmap(bitmap, handle, 0, -top, width, height, 0, NO_FLAGS);
    return use(bitmap);
  } finally {
    pdfium.wasmExports.FPDFBitmap_Destroy(bitmap);
  }
}

/** Paints a page as `width` × `height` pixels, three bytes (red, green, blue) each. */
const paint = (pdfium: Pdfium, handle: number, { width, height }: Size): Uint8Array =>
  paintRows(pdfium, handle, { width, height }, [0, height], (bitmap) => readPixels(pdfium, bitmap, width, height));

function renderPage({ pdfium }: OpenPdf, handle: number, asked: number): PageImage {
  const [width, height] = imageSize(pdfium, handle, asked);
  return { width, height, png: encodePng(paint(pdfium, handle, { width, height }), width, height) };
}

/** Resolution that recognition works best at, and the most pixels that a huge page may have. */
const RECOGNITION_DPI = 300;
const MOST_PIXELS = 24_000_000;
/** Recognition takes no image with a side of more than 32767 pixels. */
const LONGEST_SIDE = 30_000;
const POINTS_PER_INCH = 72;

type ImageSize = Omit<GreyImage, 'shades'>;

function sizeAt({ pdfium }: OpenPdf, handle: number, most: number): ImageSize {
  const wide = Math.max(1, pdfium.wasmExports.FPDF_GetPageWidthF(handle)) / POINTS_PER_INCH;
  const high = Math.max(1, pdfium.wasmExports.FPDF_GetPageHeightF(handle)) / POINTS_PER_INCH;
  const dpi = Math.min(most, Math.sqrt(MOST_PIXELS / (wide * high)), LONGEST_SIDE / Math.max(wide, high));
  return { width: Math.max(1, Math.floor(wide * dpi)), height: Math.max(1, Math.floor(high * dpi)), dpi };
}

function paintInColour(pdf: OpenPdf, handle: number, most: number): ColourImage {
  const { width, height, dpi } = sizeAt(pdf, handle, most);
  return { width, height, dpi, rgb: paint(pdf.pdfium, handle, { width, height }) };
}

/** Rows painted at once: a bitmap of the whole page would be the largest thing in memory. */
const ROWS_AT_ONCE = 900;

/** Paints a page part by part, each part in grey as soon as it is painted. */
function paintShades(pdf: OpenPdf, handle: number, size: ImageSize): GreyImage {
  const { pdfium } = pdf;
  const { width, height, dpi } = size;
  const shades = new Uint8Array(width * height);
  for (let top = 0; top < height; top += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, height - top);
    paintRows(pdfium, handle, { width, height }, [top, rows], (bitmap) => {
      const start = pdfium.wasmExports.FPDFBitmap_GetBuffer(bitmap);
      const stride = pdfium.wasmExports.FPDFBitmap_GetStride(bitmap);
      for (let row = 0; row < rows; row++)
        shadesOfRow(pdfium.HEAPU8, start + row * stride, shades.subarray((top + row) * width, (top + row + 1) * width));
    });
  }
  return { width, height, shades, dpi };
}

/** A picture below this share of the resolution for recognition is refined pixel for pixel before it is enlarged. */
const COARSE = 0.8;
/** Pixels per inch of the coarsest picture whose letters can be read: what is coarser is a background. */
const LEAST_DPI = 60;

/** The page with as many pixels as its picture has. */
function sizeOfPicture({ pdfium }: OpenPdf, handle: number, dpi: number): ImageSize {
  const pixels = (points: number): number => Math.max(1, Math.round((points * dpi) / POINTS_PER_INCH));
  const width = pixels(pdfium.wasmExports.FPDF_GetPageWidthF(handle));
  return { width, height: pixels(pdfium.wasmExports.FPDF_GetPageHeightF(handle)), dpi };
}

function paintInGrey(pdf: OpenPdf, handle: number): GreyImage {
  const size = sizeAt(pdf, handle, RECOGNITION_DPI);
  const own = pictureDpi(pdf, handle) ?? Number.POSITIVE_INFINITY;
  const isCoarse = own >= LEAST_DPI && own < COARSE * size.dpi;
  const picture = isCoarse ? paintShades(pdf, handle, sizeOfPicture(pdf, handle, own)) : undefined;
  if (picture !== undefined && !isTwoLevel(picture)) return refined(picture, size);
  return softened(paintShades(pdf, handle, size), own);
}

function usePage<T>(bytes: Uint8Array, page: number, use: (pdf: OpenPdf, handle: number) => T): Promise<T> {
  return withPdf(bytes, (pdf) => {
    const exists = Number.isInteger(page) && page >= 1 && page <= pdf.pageCount;
    if (exists) flattenAnnotations(pdf, page);
    const result = exists ? withPage(pdf, page, (handle) => use(pdf, handle)) : undefined;
    if (result === undefined) throw new RangeError(`no page ${page}`);
    return result;
  });
}

/**
 * Paints one page of a PDF.
 *
 * @param page counted from 1.
 * @param width of the image in pixels, kept between `NARROWEST` and `WIDEST`.
 * @throws {Refusal} as `readPdf`, and {RangeError} when the file has no such page.
 */
export const renderPdfPage = (bytes: Uint8Array, page: number, width: number): Promise<PageImage> =>
  usePage(bytes, page, (pdf, handle) => renderPage(pdf, handle, width));

/**
 * The pixels of one page, as many as a scanner of `dpi` pixels per inch gives; a huge page has fewer. Arguments and errors
 * as of `renderPdfPage`.
 */
export const paintPdfPage = (bytes: Uint8Array, page: number, dpi: number): Promise<ColourImage> =>
  usePage(bytes, page, (pdf, handle) => paintInColour(pdf, handle, dpi));

/** The shades of one page without its seals, for the recognition of its text. Arguments and errors as of `renderPdfPage`. */
export const paintForRecognition = (bytes: Uint8Array, page: number): Promise<GreyImage> =>
  usePage(bytes, page, paintInGrey);
