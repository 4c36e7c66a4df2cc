import type { Pdfium } from './pdf-library.ts';

/** Bytes of an `FPDF_FILEACCESS` (fpdfview.h): length of the file, the function that reads a block of it, and its parameter. */
const ACCESS_SIZE = 12;
/**
 * Place of the reading function in PDFium's table of functions. The table has a fixed length and no place but that of the
 * null pointer is free; PDFium never asks whether the function is there, it calls it.
 */
const READER_PLACE = 0;

/**
 * A WebAssembly module that passes a function of four numbers on as one of its own: JavaScript functions cannot be put into
 * a table of functions. Sections: type (i32, i32, i32, i32) → i32, import `e.f`, export `f`.
 */
const PASSING_ON = new WebAssembly.Module(
  Uint8Array.from(
    [
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      [1, 9, 1, 0x60, 4, 0x7f, 0x7f, 0x7f, 0x7f, 1, 0x7f],
      [2, 7, 1, 1, 0x65, 1, 0x66, 0, 0],
      [7, 5, 1, 1, 0x66, 0, 0],
    ].flat(),
  ),
);

interface OpenFile {
  readonly pdfium: Pdfium;
  readonly bytes: Uint8Array;
}

let open: OpenFile | null = null;

/** Copies `size` bytes of the open file from `position` on to `to` in PDFium's memory; 0 when the file has no such bytes. */
function copyBlock(_: number, position: number, to: number, size: number): 0 | 1 {
  const [start, target, length] = [position >>> 0, to >>> 0, size >>> 0];
  if (open === null || start + length > open.bytes.length) return 0;
  open.pdfium.HEAPU8.set(open.bytes.subarray(start, start + length), target);
  return 1;
}

/** Made once: what passes a function on stays in memory for as long as anything may call it. */
const reader = new WebAssembly.Instance(PASSING_ON, { e: { f: copyBlock } }).exports['f'];

/**
 * Lets PDFium read a file from where it lies, so that a scan of many megabytes is not in memory twice. One file at a time.
 *
 * @param use gets a pointer to an `FPDF_FILEACCESS`, which is valid until it returns.
 */
export function withFileAccess<T>(pdfium: Pdfium, bytes: Uint8Array, use: (access: number) => T): T {
  const { wasmExports: calls } = pdfium;
  calls.__indirect_function_table.set(READER_PLACE, reader);
  const access = calls.malloc(ACCESS_SIZE);
  open = { pdfium, bytes };
  try {
    new Uint32Array(pdfium.HEAPU8.buffer, access, 3).set([bytes.length, READER_PLACE, 0]);
    return use(access);
  } finally {
    open = null;
    calls.free(access);
  }
}
