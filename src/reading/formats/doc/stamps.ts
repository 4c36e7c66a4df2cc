import type { RawParagraph } from '../../model/block.ts';
import { secrecyMarkOf } from '../secrecy-mark.ts';
import type { DocText } from './pieces.ts';
import { PART, type WordFile } from './word-file.ts';

/** Watermarks are drawn words among the properties of shapes; pictures lie elsewhere. */
const MOST_DRAWINGS = 4 * 1024 * 1024;
const LINE_ENDS = /\p{Cc}/u;

/** Words among the bytes of drawings: UTF-16 at an even or an odd place. */
function drawnWords(file: WordFile): string[] {
  try {
    const part = file.part(PART.drawings);
    const bytes = new Uint8Array(part.buffer, part.byteOffset, Math.min(part.byteLength, MOST_DRAWINGS));
    return [0, 1].flatMap((from) => new TextDecoder('utf-16le').decode(bytes.subarray(from)).split(LINE_ENDS));
  } catch {
    return [];
  }
}

/**
 * Secrecy marks that stand outside the main text: in a header or footer, in a text box, or drawn across the page. They
 * stand first, so that the file is refused for them; nothing else of headers is read.
 */
export function readStamps(file: WordFile, { text }: DocText): RawParagraph[] {
  const { headers, boxes, headerBoxes } = file.stories;
  const lines = [headers, boxes, headerBoxes].flatMap(({ start, end }) => text.slice(start, end).split(LINE_ENDS));
  return [...drawnWords(file), ...lines]
    .map((line) => line.trim())
    .filter((line) => line !== '' && secrecyMarkOf(line) !== null)
    .map((line) => ({ kind: 'paragraph', text: line, page: 1 }));
}
