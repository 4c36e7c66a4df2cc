import { parse } from 'parse5';
import type { RawBlock, RawDocument } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import { markCutParagraphs } from './cut-paragraphs.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { documentUnits } from './html-container.ts';
import { layOut } from './html-flow.ts';
import { readTable } from './html-table.ts';
import { refuseTooMany } from './limit.ts';

/** A portal page has some ten thousand. */
const MOST_TAGS = 1_500_000;
const CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?([\w-]{2,40})/i;

/**
 * Reads the document in a web page: without what surrounds it on a portal, with the numbers of its lists.
 *
 * @throws {Refusal} xml-entities when the page defines entities of its own.
 */
export function readHtml(bytes: Uint8Array): RawDocument {
  const { text, warnings } = decodeHtml(bytes);
  if (/<!ENTITY/i.test(text.slice(0, 8192))) throw new Refusal('xml-entities');
  refuseTooMany('tags', '<', text, MOST_TAGS);
  const units = documentUnits(layOut(parse(text), readTable));
  const blocks = markCutParagraphs(units.map(({ block }) => block));
  return { mediaType: 'text/html', pageCount: 1, blocks, warnings };
}

/** Blocks of a piece of HTML in another text. */
export const readFragment = (html: string): readonly RawBlock[] =>
  layOut(parse(html), readTable).units.map(({ block }) => block);

function decodeHtml(bytes: Uint8Array): DecodedText {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = CHARSET.exec(head)?.[1]?.toLowerCase();
  if (charset === undefined || charset === 'utf-8' || head.includes('\0')) return decodeText(bytes);
  try {
    return { text: new TextDecoder(charset).decode(bytes), warnings: [] };
  } catch {
    return decodeText(bytes);
  }
}
