import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Manifest } from './manifest.ts';

/** A tar file, gzip, that is there whole or not at all. */
export interface ArchiveWriter {
  add(name: string, content: Buffer): Promise<void>;
  /** @param bytes length of the content, told before it comes */
  addStream(name: string, content: Readable, bytes: number): Promise<void>;
  /** Every entry so far, with its hash. */
  readonly entries: Manifest['entries'];
  /** Gives the file its name. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** Begins an archive beside its name; only its owner may read it. @param at time that its entries carry */
export function writeArchive(file: string, at: Date): ArchiveWriter {
  const partial = `${file}.partial`;
  const tar = pack();
  const written = pipeline(tar, createGzip(), createWriteStream(partial, { mode: 0o600, flush: true }));
  const broken = written.then(() => new Promise<never>(() => {}));
  broken.catch(() => {});
  const entries: Manifest['entries'] = [];
  const header = (name: string, size: number) => ({ name, size, mtime: at, mode: 0o600 });
  const addStream: ArchiveWriter['addStream'] = async (name, content, bytes) => {
    const hash = createHash('sha256');
    const through = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await Promise.race([pipeline(content, through, tar.entry(header(name, bytes))), broken]);
    entries.push({ name, bytes, sha256: hash.digest('hex') });
  };
  return {
    entries,
    addStream,
    add: async (name, content) => {
      const added = new Promise<void>((resolve, reject) => {
        tar.entry(header(name, content.length), content, (error) => (error ? reject(error) : resolve()));
      });
      await Promise.race([added, broken]);
      entries.push({ name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    },
    finish: async () => {
      tar.finalize();
      await written;
      await rename(partial, file);
    },
    abandon: async () => {
      tar.destroy(new Error('the backup was abandoned'));
      await written.catch(() => {});
      await rm(partial, { force: true });
    },
  };
}
