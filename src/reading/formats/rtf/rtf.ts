import { Buffer } from 'node:buffer';
import type { RawDocument } from '../../model/block.ts';
import { refuseTooMany } from '../limit.ts';
import { readWord } from '../word/read-word.ts';
import { RtfBody } from './body.ts';
import { tokensOf } from './tokens.ts';

/** A directive of 160,000 words has about a million. */
const MOST_WORDS = 20_000_000;

/**
 * Reads a Rich Text file: its body, without headers, footers and notes. The numbers of lists are text in it.
 *
 * @throws {Refusal} too-large for a file of control words without end.
 */
export function readRtf(bytes: Uint8Array): RawDocument {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  refuseTooMany('tags', '\\', source, MOST_WORDS);
  return readWord({
    mediaType: 'application/rtf',
    styles: null,
    numbering: null,
    body: new RtfBody().read(tokensOf(source)),
  });
}
