import { inOnePart, picturesAsPdf } from '../../../src/reading/formats/picture/picture-pdf.ts';
import type { ReadResult } from '../../../src/reading/model/result.ts';
import { read } from '../../../src/reading/read.ts';
import type { RecognisedPage, Recogniser } from '../../../src/reading/recognition/recogniser.ts';

const SHEET = inOnePart(
  { width: 1, height: 1, dpi: 0.1, turn: 0 },
  '/ColorSpace /DeviceGray /BitsPerComponent 8',
  Uint8Array.of(200),
);

const NOBODY: Recogniser = {
  recognise: () => Promise.reject(new Error('every page is recognised already')),
  close: () => Promise.resolve(),
};

/** Reads a scan whose pages are recognised: the pictures themselves are not needed any more. */
export function readScan(pages: readonly RecognisedPage[]): Promise<ReadResult> {
  const recognised = new Map(pages.map((page, index) => [index + 1, page]));
  return read(picturesAsPdf(pages.map(() => SHEET)), { recogniser: NOBODY, recognised });
}
