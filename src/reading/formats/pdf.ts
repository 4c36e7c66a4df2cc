import type { RawBlock, RawDocument, RawParagraph } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import { orderLines, type PlacedLine } from './pdf-columns.ts';
import { splitLetterhead } from './pdf-letterhead.ts';
import { clusterLines } from './pdf-lines.ts';
import { attachMarks, isMark } from './pdf-marks.ts';
import { type OpenPdf, withPdf } from './pdf-open.ts';
import type { PdfPage } from './pdf-page.ts';
import { readPage } from './pdf-read-page.ts';
import { joinShifted } from './pdf-shifted.ts';
import { boxOf } from './pdf-transform.ts';
import { lineText } from './pdf-words.ts';

/** More pages than this are refused. */
export const MOST_PAGES = 2000;

const toParagraph = (page: PdfPage, { line, column }: PlacedLine): RawParagraph => ({
  kind: 'paragraph',
  text: lineText(line),
  page: page.number,
  box: boxOf(line),
  look: { size: line.size },
  wrapped: true,
  ...(column === undefined ? {} : { column }),
});

function readBlocks(page: PdfPage): RawBlock[] {
  const lines = joinShifted(clusterLines(page.glyphs.filter((glyph) => !isMark(glyph))));
  const whole = attachMarks(lines, page.glyphs.filter(isMark)).flatMap(splitLetterhead);
  return orderLines(whole).map((placed) => toParagraph(page, placed));
}

function readPages(pdf: OpenPdf, onPage?: (done: number, total: number) => void): RawDocument {
  if (pdf.pageCount === 0) throw new Refusal('not-a-document');
  if (pdf.pageCount > MOST_PAGES) throw new Refusal('too-many-pages', { pages: pdf.pageCount });
  const blocks: RawBlock[] = [];
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = readPage(pdf, number);
    if (page !== undefined) blocks.push(...readBlocks(page));
    onPage?.(number, pdf.pageCount);
  }
  if (blocks.length === 0) throw new Refusal('needs-recognition', { pages: pdf.pageCount });
  return { mediaType: 'application/pdf', pageCount: pdf.pageCount, blocks, warnings: [] };
}

/**
 * Reads a PDF from the characters and lines that its pages paint.
 *
 * @throws {Refusal} encrypted, not-a-document, too-many-pages, needs-recognition.
 */
export function readPdf(bytes: Uint8Array, onPage?: (done: number, total: number) => void): Promise<RawDocument> {
  return withPdf(bytes, (pdf) => readPages(pdf, onPage));
}
