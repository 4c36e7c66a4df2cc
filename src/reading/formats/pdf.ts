import type { RawDocument, ReadWarning } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import { addItems, type PageItem, pageItems, textOf, toBlocks } from './pdf-blocks.ts';
import { furnitureRemover } from './pdf-furniture.ts';
import { type OpenPdf, withPdf } from './pdf-open.ts';
import { type PageText, readPageText } from './pdf-page-text.ts';
import { textQuality } from './pdf-quality.ts';
import { readPage } from './pdf-read-page.ts';

/** More pages than this are refused. */
export const MOST_PAGES = 2000;
/** Pages held at once, to compare their margins without keeping every character of a long file. */
const PAGES_AT_ONCE = 100;

/** Told after each page that was read. */
export type OnPage = (done: number, total: number) => void;

interface Reading {
  readonly items: PageItem[];
  readonly warnings: ReadWarning[];
  /** Pages with a text that can be used. */
  readable: number;
  /** Pages with anything at all on them. */
  painted: number;
}

function readPageTexts(pdf: OpenPdf, from: number, to: number, reading: Reading, onPage?: OnPage): PageText[] {
  const texts: PageText[] = [];
  for (let number = from; number <= to; number++) {
    const page = readPage(pdf, number);
    if (page === undefined) reading.warnings.push({ code: 'page-unreadable', page: number });
    else texts.push(readPageText(page));
    onPage?.(number, pdf.pageCount);
  }
  return texts;
}

function addPage(reading: Reading, page: PageText): void {
  const items = pageItems(page);
  const quality = textQuality(textOf(items), page.hasPicture);
  const isPainted = items.length > 0 || page.hasPicture || page.warnings.length > 0;
  reading.warnings.push(...page.warnings);
  if (isPainted) reading.painted++;
  if (quality === 'good') reading.readable++;
  else if (isPainted) reading.warnings.push({ code: 'page-without-text', page: page.number });
  if (quality !== 'garbage') addItems(reading.items, items);
}

function refuseUnreadable({ readable, painted, warnings }: Reading, pages: number): void {
  if (readable > 0) return;
  if (painted > 0) throw new Refusal('needs-recognition', { pages });
  throw new Refusal(warnings.length > 0 ? 'not-a-document' : 'empty');
}

function readPages(pdf: OpenPdf, onPage?: OnPage): RawDocument {
  const { pageCount } = pdf;
  if (pageCount <= 0) throw new Refusal('not-a-document');
  if (pageCount > MOST_PAGES) throw new Refusal('too-many-pages', { pages: pageCount });
  const reading: Reading = { items: [], warnings: [], readable: 0, painted: 0 };
  const removeFurniture = furnitureRemover();
  for (let from = 1; from <= pageCount; from += PAGES_AT_ONCE) {
    const texts = readPageTexts(pdf, from, Math.min(from + PAGES_AT_ONCE - 1, pageCount), reading, onPage);
    for (const page of removeFurniture(texts)) addPage(reading, page);
  }
  refuseUnreadable(reading, pageCount);
  return { mediaType: 'application/pdf', pageCount, blocks: toBlocks(reading.items), warnings: reading.warnings };
}

/**
 * Reads a PDF from the characters and lines that its pages paint: text lines in reading order (letterheads and signatures
 * by column), ruled tables as tables, without page numbers, running heads and signature stamps.
 *
 * @param onPage told after each page.
 * @throws {Refusal} encrypted, not-a-document, too-many-pages, empty, and needs-recognition when no page has a text
 * layer that can be used.
 */
export function readPdf(bytes: Uint8Array, onPage?: OnPage): Promise<RawDocument> {
  return withPdf(bytes, (pdf) => readPages(pdf, onPage));
}
