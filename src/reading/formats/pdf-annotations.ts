import { type OpenPdf, withPage } from './pdf-open.ts';

/** Kinds of annotations that paint text of their own (fpdf_annot.h): free text, stamp, form field or signature. */
const PAINTING: ReadonlySet<number> = new Set([3, 13, 20]);
const NORMAL_DISPLAY = 0;
const MOST_ANNOTATIONS = 2000;

function paintsText({ pdfium }: OpenPdf, handle: number): boolean {
  const count = Math.min(pdfium.wasmExports.FPDFPage_GetAnnotCount(handle), MOST_ANNOTATIONS);
  for (let index = 0; index < count; index++) {
    const annotation = pdfium.wasmExports.FPDFPage_GetAnnot(handle, index);
    if (annotation === 0) continue;
    const subtype = pdfium.wasmExports.FPDFAnnot_GetSubtype(annotation);
    pdfium.wasmExports.FPDFPage_CloseAnnot(annotation);
    if (PAINTING.has(subtype)) return true;
  }
  return false;
}

/**
 * Makes what annotations paint part of the page, in memory: offices stamp number and date of a directive onto the signed
 * file as annotations, and PDFium's text does not hold these otherwise.
 */
export function flattenAnnotations(pdf: OpenPdf, page: number): void {
  withPage(pdf, page, (handle) => {
    if (paintsText(pdf, handle)) pdf.pdfium.wasmExports.FPDFPage_Flatten(handle, NORMAL_DISPLAY);
  });
}
