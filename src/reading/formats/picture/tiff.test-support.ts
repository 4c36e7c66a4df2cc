type Entry = readonly [tag: number, type: 3 | 4 | 5, values: readonly number[]];

/** A page of a made TIFF: entries of its directory but the places of its strips, and the strips. */
export interface TiffPage {
  readonly entries: readonly Entry[];
  readonly strips: readonly Uint8Array[];
  /** Where the next directory is said to be; undefined: where it is. */
  readonly next?: number;
}

const SIZES = { 3: 2, 4: 4, 5: 8 } as const;

/** Entries that every page has. */
export const pageEntries = (
  width: number,
  height: number,
  compression: number,
  photometric: number,
  more: readonly Entry[] = [],
): Entry[] => [
  [256, 4, [width]],
  [257, 4, [height]],
  [259, 3, [compression]],
  [262, 3, [photometric]],
  [282, 5, [100]],
  [283, 5, [100]],
  ...more,
];

/** A little-endian TIFF file. */
export function tiffOf(pages: readonly TiffPage[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const put = (part: Uint8Array): number => {
    const at = length();
    parts.push(Buffer.from(part));
    return at;
  };
  let before: { readonly part: Buffer; readonly at: number } = { part: parts[0]!, at: 4 };
  for (const { entries, strips, next } of pages) {
    const offsets = strips.map(put);
    const whole: readonly Entry[] = [...entries, [273, 4, offsets], [279, 4, strips.map((strip) => strip.length)]];
    const directory = directoryOf(whole, put);
    before.part.writeUInt32LE(put(directory), before.at);
    before = { part: parts.at(-1)!, at: directory.length - 4 };
    if (next !== undefined) before.part.writeUInt32LE(next, before.at);
  }
  return Buffer.concat(parts);
}

function directoryOf(entries: readonly Entry[], put: (part: Uint8Array) => number): Buffer {
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  entries.forEach(([tag, type, values], index) => {
    const at = 2 + index * 12;
    const packed = Buffer.alloc(Math.max(4, values.length * SIZES[type]));
    values.forEach((value, place) => {
      if (type === 3) packed.writeUInt16LE(value, place * 2);
      else packed.writeUInt32LE(value, place * SIZES[type]);
      if (type === 5) packed.writeUInt32LE(1, place * 8 + 4);
    });
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(values.length, at + 4);
    if (packed.length <= 4) packed.copy(directory, at + 8);
    else directory.writeUInt32LE(put(packed), at + 8);
  });
  return directory;
}
