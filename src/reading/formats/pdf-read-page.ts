import { flattenAnnotations } from './pdf-annotations.ts';
import { readCharacters } from './pdf-characters.ts';
import type { Pdfium } from './pdf-library.ts';
import { type OpenPdf, withPage, withScratch } from './pdf-open.ts';
import type { PdfPage } from './pdf-page.ts';
import { readDrawings } from './pdf-rules.ts';
import { addTurns, turnedSize, type UserBox } from './pdf-transform.ts';

const SCRATCH_BYTES = 256;

/** The visible rectangle of a page in user space (crop box). */
function visibleBox(pdfium: Pdfium, handle: number, scratch: number): UserBox {
  if (pdfium.wasmExports.FPDF_GetPageBoundingBox(handle, scratch) !== 0) {
    const at = scratch >> 2;
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(at, at + 4);
    if (right > left && top > bottom) return { left, top, right, bottom };
  }
  return {
    left: 0,
    bottom: 0,
    right: pdfium.wasmExports.FPDF_GetPageWidthF(handle),
    top: pdfium.wasmExports.FPDF_GetPageHeightF(handle),
  };
}

function readOpenPage({ pdfium }: OpenPdf, handle: number, number: number, scratch: number): PdfPage | undefined {
  const text = pdfium.wasmExports.FPDFText_LoadPage(handle);
  if (text === 0) return undefined;
  try {
    const page = visibleBox(pdfium, handle, scratch);
    const { glyphs, invisible, turn, counts } = readCharacters(pdfium, text, page, scratch);
    const { rules, hasImages } = readDrawings(pdfium, handle, page, turn, scratch);
    const [width, height] = turnedSize(page.right - page.left, page.top - page.bottom, turn);
    const shown = addTurns(pdfium.wasmExports.FPDFPage_GetRotation(handle), -turn);
    return { number, width, height, glyphs, invisible, rules, hasImages, turn: shown, counts };
  } finally {
    pdfium.wasmExports.FPDFText_ClosePage(text);
  }
}

/** Reads what one page paints; undefined when PDFium cannot load it. */
export function readPage(pdf: OpenPdf, number: number): PdfPage | undefined {
  flattenAnnotations(pdf, number);
  return withScratch(pdf.pdfium, SCRATCH_BYTES, (scratch) =>
    withPage(pdf, number, (handle) => readOpenPage(pdf, handle, number, scratch)),
  );
}
