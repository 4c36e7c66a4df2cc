import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { Refusal } from '../model/refusal.ts';

/** Limits of what a zip may unpack to: Word files hold some dozens of parts and pack at most about 60 to 1. */
const MOST_ENTRIES = 20_000;
const MOST_INFLATED = 128 * 1024 * 1024;
const MOST_RATIO = 300;
/** Small parts may pack better than any ratio tells. */
const FREE_BYTES = 4 * 1024 * 1024;
const CHUNK = 64 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

/** Parts of a zip by name. Names are only compared, never used as paths; a zip inside is never opened. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Bytes of a part, or null when there is none; `intact` is false when they do not match their checksum. */
  readonly read: (name: string) => { readonly bytes: Uint8Array; readonly intact: boolean } | null;
}

/**
 * Opens a zip by its central directory.
 *
 * @throws {Refusal} not-a-document when it is damaged, encrypted, zip-bomb.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let budget = MOST_INFLATED;
  const read = (name: string) => {
    const entry = entries.get(name);
    if (!entry) return null;
    const part = inflate(dataOf(entry, bytes, view), entry, budget);
    budget -= part.length;
    return { bytes: part, intact: crc32(part) === entry.crc };
  };
  return { names: [...entries.keys()], read };
}

const damaged = (): Refusal => new Refusal('not-a-document', { type: 'damaged-zip' });

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refusal('zip-bomb', { entries: count });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), readEntry(view, at));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number): Entry {
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The end record stands in the last 64 KiB, before a comment. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

function dataOf(entry: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  if ((entry.flags & 1) !== 0) throw new Refusal('encrypted');
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged();
  return bytes.subarray(start, start + packed);
}

/** Unpacks piece by piece, so that a bomb is known by what it gives and not by what it says. */
function inflate(data: Uint8Array, entry: Entry, budget: number): Uint8Array {
  if (entry.method === STORED) return data;
  if (entry.method !== DEFLATED) throw damaged();
  const most = Math.min(budget, Math.max(FREE_BYTES, data.length * MOST_RATIO));
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > most) throw new Refusal('zip-bomb', { bytes: size });
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length; at += CHUNK)
      stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
  return join(pieces, size);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
