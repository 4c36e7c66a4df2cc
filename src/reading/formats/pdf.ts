import type { RawDocument, ReadWarning } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import type { RecognisedPage } from '../recognition/recogniser.ts';
import { addItems, type PageItem, pageItems, textOf, toBlocks } from './pdf-blocks.ts';
import { furnitureRemover } from './pdf-furniture.ts';
import { type OpenPdf, withPdf } from './pdf-open.ts';
import { type PageText, readPageText } from './pdf-page-text.ts';
import { textQuality } from './pdf-quality.ts';
import { readPage } from './pdf-read-page.ts';
import { withRecognised } from './scan-page.ts';
import { recogniseScans, type ScanOptions } from './scan-recognition.ts';

/** More pages than this are refused. */
export const MOST_PAGES = 2000;
/** Pages held at once, to compare their margins without keeping every character of a long file. */
const PAGES_AT_ONCE = 100;

/** Told after each page that was read. */
export type OnPage = (done: number, total: number) => void;

type Recognised = ReadonlyMap<number, RecognisedPage>;
const NOTHING: Recognised = new Map();

interface Reading {
  readonly items: PageItem[];
  readonly warnings: ReadWarning[];
  readonly pageCount: number;
  /** Numbers of the pages that show something, but have no text that can be used. */
  readonly missing: number[];
  /** Pages with a text that can be used. */
  readable: number;
  /** Pages with anything at all on them. */
  painted: number;
}

function readPageTexts(
  pdf: OpenPdf,
  from: number,
  to: number,
  reading: Reading,
  recognised: Recognised,
  onPage?: OnPage,
): PageText[] {
  const texts: PageText[] = [];
  for (let number = from; number <= to; number++) {
    const page = readPage(pdf, number);
    const words = recognised.get(number);
    if (page === undefined) reading.warnings.push({ code: 'page-unreadable', page: number });
    else texts.push(readPageText(words === undefined ? page : withRecognised(page, words), texts.at(-1)));
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
  else if (isPainted) {
    reading.missing.push(page.number);
    reading.warnings.push({ code: 'page-without-text', page: page.number });
  }
  if (quality !== 'garbage') addItems(reading.items, items);
}

function readPages(pdf: OpenPdf, recognised: Recognised, onPage?: OnPage): Reading {
  const { pageCount } = pdf;
  if (pageCount <= 0) throw new Refusal('not-a-document');
  if (pageCount > MOST_PAGES) throw new Refusal('too-many-pages', { pages: pageCount });
  const reading: Reading = { items: [], warnings: [], pageCount, missing: [], readable: 0, painted: 0 };
  const removeFurniture = furnitureRemover();
  for (let from = 1; from <= pageCount; from += PAGES_AT_ONCE) {
    const to = Math.min(from + PAGES_AT_ONCE - 1, pageCount);
    const texts = readPageTexts(pdf, from, to, reading, recognised, onPage);
    for (const page of removeFurniture(texts)) addPage(reading, page);
  }
  return reading;
}

function toDocument({ items, warnings, pageCount, readable, painted }: Reading): RawDocument {
  if (readable === 0 && painted > 0) throw new Refusal('needs-recognition', { pages: pageCount });
  if (readable === 0) throw new Refusal(warnings.length > 0 ? 'not-a-document' : 'empty');
  return { mediaType: 'application/pdf', pageCount, blocks: toBlocks(items), warnings };
}

/**
 * Reads a PDF from the characters and lines that its pages paint: text lines in reading order (letterheads and signatures
 * by column), ruled tables as tables, without page numbers, running heads and signature stamps. Pages without a text that
 * can be used are recognised when there is a recogniser.
 *
 * @param onPage told after each page.
 * @throws {Refusal} encrypted, not-a-document, too-many-pages, empty, and needs-recognition when no page has a text
 * layer that can be used and none was recognised.
 */
export async function readPdf(bytes: Uint8Array, onPage?: OnPage, scans?: ScanOptions): Promise<RawDocument> {
  const reading = await withPdf(bytes, (pdf) => readPages(pdf, NOTHING, onPage));
  if (scans === undefined || reading.missing.length === 0) return toDocument(reading);
  const recognised = await recogniseScans(bytes, reading.missing, scans);
  return toDocument(await withPdf(bytes, (pdf) => readPages(pdf, recognised)));
}
