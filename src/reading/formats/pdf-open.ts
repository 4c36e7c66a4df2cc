import { Refusal } from '../model/refusal.ts';
import { withFileAccess } from './pdf-file-access.ts';
import { forgetLibrary, type Pdfium, pdfiumLibrary } from './pdf-library.ts';

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

/** An open PDF; only valid inside the callback of `withPdf`. */
export interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly handle: number;
  readonly pageCount: number;
}

function loadDocument(pdfium: Pdfium, access: number): number {
  const handle = pdfium.wasmExports.FPDF_LoadCustomDocument(access, 0);
  if (handle !== 0) return handle;
  const error = pdfium.wasmExports.FPDF_GetLastError();
  throw new Refusal(error === ERROR_PASSWORD || error === ERROR_SECURITY ? 'encrypted' : 'not-a-document');
}

const useDocument = <T>(pdfium: Pdfium, bytes: Uint8Array, use: (pdf: OpenPdf) => T): T =>
  withFileAccess(pdfium, bytes, (access) => {
    const handle = loadDocument(pdfium, access);
    try {
      return use({ pdfium, handle, pageCount: pdfium.wasmExports.FPDF_GetPageCount(handle) });
    } finally {
      pdfium.wasmExports.FPDF_CloseDocument(handle);
    }
  });

/** True for the errors by which WebAssembly reports that the code inside has failed for good. */
const isTrap = (error: unknown): boolean =>
  error instanceof WebAssembly.RuntimeError || (error instanceof RangeError && /memory/i.test(error.message));

/**
 * Opens a PDF, hands it to `use` and frees everything afterwards. `use` must be synchronous: PDFium is one shared
 * instance without locks.
 *
 * @throws {Refusal} encrypted, not-a-document, and whatever `use` throws.
 */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: OpenPdf) => T): Promise<T> {
  const pdfium = await pdfiumLibrary();
  try {
    return useDocument(pdfium, bytes, use);
  } catch (error) {
    if (!isTrap(error)) throw error;
    forgetLibrary();
    throw new Refusal('not-a-document');
  }
}

/** Opens a page (counted from 1) for `use`; undefined when PDFium cannot read the page. */
export function withPage<T>(pdf: OpenPdf, page: number, use: (handle: number) => T): T | undefined {
  const handle = pdf.pdfium.wasmExports.FPDF_LoadPage(pdf.handle, page - 1);
  if (handle === 0) return undefined;
  try {
    return use(handle);
  } finally {
    pdf.pdfium.wasmExports.FPDF_ClosePage(handle);
  }
}

/** Gives `use` a piece of PDFium's memory to receive results in. */
export function withScratch<T>(pdfium: Pdfium, size: number, use: (pointer: number) => T): T {
  const pointer = pdfium.wasmExports.malloc(size);
  try {
    return use(pointer);
  } finally {
    pdfium.wasmExports.free(pointer);
  }
}
