import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FSDriver } from 'flydrive/drivers/fs';
import { newId } from './ids.ts';

/** Where a file stands while it is being written; what a crash leaves here is nobody's. */
export const INCOMING = 'incoming';

/**
 * A folder in which a file is there whole or not at all, also after a crash or a power cut: it is written elsewhere, flushed,
 * and then given its name. FlyDrive's own driver writes in place and moves by copying.
 */
export class AtomicDisk extends FSDriver {
  readonly #root: string;

  constructor(folder: string) {
    super({ location: path.resolve(folder), visibility: 'private' });
    this.#root = path.resolve(folder);
  }

  /** The driver's own gives the whole pool of memory that an empty file's bytes stand in. */
  override getBytes(key: string): Promise<Uint8Array> {
    return readFile(path.join(this.#root, key));
  }

  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return this.putStream(key, Readable.from([contents], { objectMode: false }));
  }

  override async putStream(key: string, contents: Readable): Promise<void> {
    const incoming = path.join(this.#root, INCOMING, newId());
    await mkdir(path.dirname(incoming), { recursive: true });
    try {
      await pipeline(contents, createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true }));
      await this.#rename(incoming, path.join(this.#root, key));
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  override move(source: string, destination: string): Promise<void> {
    return this.#rename(path.join(this.#root, source), path.join(this.#root, destination));
  }

  async #rename(from: string, to: string): Promise<void> {
    await mkdir(path.dirname(to), { recursive: true });
    await rename(from, to);
    await flushFolder(path.dirname(to));
  }
}

/** The new name is on the disk too, where the system lets a folder be flushed. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync().catch(() => {});
  } finally {
    await handle.close();
  }
}
