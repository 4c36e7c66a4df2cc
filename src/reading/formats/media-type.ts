import type { MediaType } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import { INVISIBLE } from '../normalise/characters.ts';
import { unitSet } from '../normalise/unit-set.ts';
import { isData } from './data-signs.ts';
import { decodeText } from './decode-text.ts';
import { looksLikeMarkdown } from './markdown-signs.ts';

const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** First bytes of formats that are none of ours; a file of pictures needs recognition first. */
const MAGIC: readonly (readonly [type: string, bytes: string, refusal: 'needs-recognition' | 'not-a-document'])[] = [
  ['gif', 'GIF8', 'needs-recognition'],
  ['rar', 'Rar!', 'not-a-document'],
  ['gzip', '\x1F\x8B', 'not-a-document'],
  ['7z', '7z\xBC\xAF', 'not-a-document'],
  ['elf', '\x7FELF', 'not-a-document'],
  ['mhtml', 'MIME-Version:', 'not-a-document'],
];
const RIFF_WEBP = /^RIFF[^]{4}WEBP/;
const HEIF = /^[^]{4}ftyp(?:hei|hev|mif|msf|avi)/;
const OLE = '\xD0\xCF\x11\xE0';
/** Word 2: no container yet. */
const OLD_WORD = '\xDB\xA5';
const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const SAMPLE = 65_536;
const HTML_START = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_TAG = /<(?:p|div|table|tr|td|span|body|head|title|meta|br|h[1-6]|ul|ol|li)(?:\s[^<>]{0,500})?\/?>/gi;
const STRANGE = new RegExp(`[${INVISIBLE}\\uFFFD]`, 'u');
const isStrange = unitSet((character) => STRANGE.test(character));
/** Halves of surrogate pairs are letters of rare scripts as often as signs. */
const isOrdinary = unitSet((character) => /[\p{L}\p{N}\s\p{Cs}]/u.test(character));
const XML_START = /^\s*<(?:\?xml|!doctype)/i;

/**
 * What a file is, by its content alone.
 *
 * @throws {Refusal} when it is no document that Nhịp reads; `values.type` names what it is instead.
 */
export function sniff(bytes: Uint8Array): MediaType {
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'application/pdf';
  if (head.startsWith('\x89PNG\r\n')) return 'image/png';
  if (head.startsWith('\xFF\xD8\xFF')) return 'image/jpeg';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'image/tiff';
  if (ZIP.some((magic) => head.startsWith(magic))) return DOCX;
  if (head.startsWith(OLE)) return sniffOle(bytes);
  if (head.startsWith(OLD_WORD)) throw new Refusal('word-too-old');
  if (head.startsWith('{\\rtf')) return 'application/rtf';
  refuseOthers(head);
  return sniffText(bytes);
}

function refuseOthers(head: string): void {
  for (const [type, magic, refusal] of MAGIC) if (head.startsWith(magic)) throw new Refusal(refusal, { type });
  if (RIFF_WEBP.test(head) || HEIF.test(head) || isBitmap(head)) {
    throw new Refusal('needs-recognition', { type: 'image' });
  }
}

/** Four reserved bytes are zero: text may begin with "BM" too. */
const isBitmap = (head: string): boolean => head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0';

function sniffText(bytes: Uint8Array): MediaType {
  refuseBinary(decodeText(bytes.subarray(0, SAMPLE)).text);
  const { text } = decodeText(bytes);
  if (text.trim() === '') throw new Refusal('empty');
  const head = text.slice(0, 8192);
  if (HTML_START.test(head) || hasTags(head)) return 'text/html';
  if (XML_START.test(head)) {
    throw /<!ENTITY/i.test(head) ? new Refusal('xml-entities') : new Refusal('not-a-document', { type: 'xml' });
  }
  const data = isData(text);
  if (data) throw new Refusal('not-a-document', { type: data });
  return looksLikeMarkdown(text) ? 'text/markdown' : 'text/plain';
}

const SEVERAL = 5;
const LINE_BREAK = /<br(?:\s[^<>]{0,500})?\/?>/gi;

/** Markdown breaks the lines of a cell with <br>; that alone makes no HTML of it. */
function hasTags(head: string): boolean {
  const tags = head.match(HTML_TAG)?.length ?? 0;
  if (tags < SEVERAL) return false;
  return tags - (head.match(LINE_BREAK)?.length ?? 0) >= SEVERAL || !looksLikeMarkdown(head);
}

/** Text holds almost no control characters and mostly letters, digits and spaces. */
function refuseBinary(text: string): void {
  let strange = 0;
  let ordinary = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isOrdinary(unit)) ordinary++;
    else if (isStrange(unit)) strange++;
  }
  if (strange > text.length * 0.02 + 1 || ordinary < text.length * 0.3) {
    throw new Refusal('not-a-document', { type: 'binary' });
  }
}

/** Old Office files are OLE containers, and so is the envelope of an encrypted new one. */
function sniffOle(bytes: Uint8Array): MediaType {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) throw new Refusal('encrypted');
  if (names.includes('WordDocument')) return 'application/msword';
  throw new Refusal('not-a-document', { type: 'ole' });
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
