import type { RawDocument } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import type { RecognisedPage, Recogniser } from '../recognition/recogniser.ts';
import { decodeText } from './decode-text.ts';
import { readDoc } from './doc/doc.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { mendLegacy } from './legacy-blocks.ts';
import { readMarkdown } from './markdown.ts';
import { refuseTooMany } from './limit.ts';
import { sniff } from './media-type.ts';
import { readPdf } from './pdf.ts';
import { pictureAsPdf } from './picture/read-picture.ts';
import type { ScanOptions } from './scan-recognition.ts';
import { readRtf } from './rtf/rtf.ts';
import { readText } from './text.ts';

/** Larger files are refused before anything of them is read: 64 MiB. */
export const MAX_BYTES = 64 * 1024 * 1024;
export const MAX_PAGES = 2_000;
/** Far more than {@link MAX_PAGES} pages hold. */
const MOST_LINES = 1_000_000;

export interface FormatOptions {
  /** Name of the file: only for messages, never to decide what it is. */
  readonly name?: string;
  readonly onProgress?: (progress: FormatProgress) => void;
  /** Finds the words on pages without text; without one such pages are left out, and a file of them is refused. */
  readonly recogniser?: Recogniser;
  /** Pages recognised before, by number: they are not recognised again. */
  readonly recognised?: ReadonlyMap<number, RecognisedPage>;
  /** Told of each page as soon as it is recognised, to be kept for `recognised`. */
  readonly onRecognised?: (page: number, words: RecognisedPage) => void;
  /** Ends the recognition: `readFormat` then throws its reason. */
  readonly signal?: AbortSignal;
}

/** Bytes read ('format') or pages recognised ('recognition'). */
export interface FormatProgress {
  readonly stage: 'format' | 'recognition';
  readonly done: number;
  readonly total: number;
}

/**
 * Reads a file of any accepted format into blocks. What the file is, is told by its content alone.
 *
 * @throws {Refusal} too-large, too-many-pages, empty, not-a-document, needs-recognition, encrypted, zip-bomb,
 *   xml-entities.
 */
export async function readFormat(bytes: Uint8Array, options: FormatOptions = {}): Promise<RawDocument> {
  if (bytes.length > MAX_BYTES) throw new Refusal('too-large', { bytes: bytes.length, most: MAX_BYTES });
  const progress = (done: number): void => options.onProgress?.({ stage: 'format', done, total: bytes.length });
  progress(0);
  const document = mendLegacy(await dispatch(bytes, scansOf(options)));
  if (document.pageCount > MAX_PAGES) {
    throw new Refusal('too-many-pages', { pages: document.pageCount, most: MAX_PAGES });
  }
  if (document.blocks.length === 0) throw new Refusal('empty');
  progress(bytes.length);
  return document;
}

/** How scans are read; undefined when they cannot be. */
function scansOf(options: FormatOptions): ScanOptions | undefined {
  const { recogniser, onProgress, ...rest } = options;
  if (recogniser === undefined) return undefined;
  const onPage = (done: number, total: number): void => onProgress?.({ stage: 'recognition', done, total });
  return { ...rest, recogniser, onPage };
}

async function dispatch(bytes: Uint8Array, scans?: ScanOptions): Promise<RawDocument> {
  const type = sniff(bytes);
  switch (type) {
    case 'application/pdf':
      return readPdf(bytes, undefined, scans);
    case 'image/png':
    case 'image/jpeg':
    case 'image/tiff':
      return { ...(await readPdf(pictureAsPdf(bytes, type), undefined, scans)), mediaType: type };
    case 'application/msword':
      return readDoc(bytes);
    case 'application/rtf':
      return readRtf(bytes);
    case 'text/html':
      return readHtml(bytes);
    case 'text/markdown':
      return withWarnings(bytes, readMarkdown);
    case 'text/plain':
      return withWarnings(bytes, readText);
    default:
      return readDocx(bytes);
  }
}

function withWarnings(bytes: Uint8Array, reader: (text: string) => RawDocument): RawDocument {
  const { text, warnings } = decodeText(bytes);
  refuseTooMany('lines', '\n', text, MOST_LINES);
  const document = reader(text);
  return { ...document, warnings: [...warnings, ...document.warnings] };
}
