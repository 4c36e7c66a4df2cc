import type { WordFile } from './word-file.ts';
import { PART, slice } from './word-file.ts';

/** A stretch of text that lies in one place of the file. */
export interface Piece {
  /** First unit of the text, and the first one behind it. */
  readonly start: number;
  readonly end: number;
  /** Offset of its first byte in the main stream. */
  readonly offset: number;
  /** Bytes of a unit: 1 (Windows-1252) or 2 (UTF-16). */
  readonly width: 1 | 2;
}

export interface DocText {
  /** Units of the main text and of what comes behind it, special characters included. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const PROPERTY_BLOCK = 1;
const PIECE_TABLE = 2;
const COMPRESSED = 0x4000_0000;
const DECODERS = { 1: new TextDecoder('windows-1252'), 2: new TextDecoder('utf-16le') };

/** The text, put together from the piece table ([MS-DOC] 2.4.1). @throws {RangeError} when the table is damaged. */
export function readPieces(file: WordFile): DocText {
  const table = pieceTable(file.part(PART.pieces));
  const count = Math.floor((table.byteLength - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const start = table.getUint32(i * 4, true);
    const end = Math.min(table.getUint32(i * 4 + 4, true), file.length);
    if (end > start) pieces.push(pieceAt(table, (count + 1) * 4 + i * 8 + 2, start, end));
  }
  const units = pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  if (units > file.main.byteLength) throw new RangeError('more text than the file has');
  return { text: pieces.map((piece) => textOf(piece, file.main)).join(''), pieces };
}

function pieceAt(table: DataView, at: number, start: number, end: number): Piece {
  const place = table.getUint32(at, true);
  const compressed = (place & COMPRESSED) !== 0;
  const offset = place & 0x3fff_ffff;
  return compressed ? { start, end, offset: offset / 2, width: 1 } : { start, end, offset, width: 2 };
}

function textOf({ start, end, offset, width }: Piece, main: DataView): string {
  return DECODERS[width].decode(slice(main, offset, (end - start) * width));
}

/** Blocks of properties may stand before the table. */
function pieceTable(pieces: DataView): DataView {
  let at = 0;
  while (pieces.getUint8(at) === PROPERTY_BLOCK) at += 3 + pieces.getUint16(at + 1, true);
  if (pieces.getUint8(at) !== PIECE_TABLE) throw new RangeError('no piece table');
  return slice(pieces, at + 5, pieces.getUint32(at + 1, true));
}

/** Place of the piece that holds a unit of the text, or of the last one before it. */
export function pieceOf(unit: number, pieces: readonly Piece[]): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
