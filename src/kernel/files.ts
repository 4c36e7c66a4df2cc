import { createHash } from 'node:crypto';
import path from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Bytes under their sha256: the same bytes are kept once, and what is kept never changes. */
export interface Files {
  /** Holds bytes that nobody has accepted yet, apart from those that are kept. */
  hold(sha256: string, bytes: Uint8Array): Promise<void>;
  held(sha256: string): Promise<Uint8Array>;
  /** Moves held bytes to those that are kept; done already counts as done. */
  keep(sha256: string): Promise<void>;
  /** Removes held bytes; kept ones stay. */
  drop(sha256: string): Promise<void>;
  read(sha256: string): Promise<Uint8Array>;
  /** Hashes of everything held. */
  allHeld(): Promise<string[]>;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const pending = (sha256: string): string => `pending/${sha256}`;
const kept = (sha256: string): string => `sources/${sha256.slice(0, 2)}/${sha256}`;

/** Files in a folder of this machine. */
export function diskFiles(folder: string): Files {
  const disk = new Disk(new FSDriver({ location: path.resolve(folder), visibility: 'private' }));
  return {
    hold: (sha256, bytes) => disk.put(pending(sha256), bytes),
    held: (sha256) => disk.getBytes(pending(sha256)),
    keep: async (sha256) => {
      if (await disk.exists(pending(sha256))) await disk.move(pending(sha256), kept(sha256));
    },
    drop: (sha256) => disk.delete(pending(sha256)),
    read: (sha256) => disk.getBytes(kept(sha256)),
    allHeld: async () => {
      if (!(await hasFolder(disk, 'pending'))) return [];
      const { objects } = await disk.listAll('pending');
      return [...objects].map((object) => object.name);
    },
  };
}

async function hasFolder(disk: Disk, name: string): Promise<boolean> {
  const { objects } = await disk.listAll();
  return [...objects].some((object) => object.name === name);
}
