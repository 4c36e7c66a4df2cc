import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { Disk } from 'flydrive';
import { AtomicDisk, INCOMING } from './atomic-disk.ts';

/** Bytes under their sha256: the same bytes are kept once, and what is kept never changes. */
export interface Files {
  /**
   * Holds bytes that nobody has accepted yet, apart from those that are kept.
   *
   * @throws {Problem} file-infected, scanner-unavailable: nothing was stored.
   */
  hold(sha256: string, bytes: Uint8Array): Promise<void>;
  /** @throws {FileDamaged} */
  held(sha256: string): Promise<Uint8Array>;
  /** Moves held bytes to those that are kept; done already counts as done. */
  keep(sha256: string): Promise<void>;
  /** Removes held bytes; kept ones stay. */
  drop(sha256: string): Promise<void>;
  /** @throws {FileDamaged} */
  read(sha256: string): Promise<Uint8Array>;
  /** Hashes of everything held. */
  allHeld(): Promise<string[]>;
  /** Everything stored, in no order. What a write that broke off left behind has the place `incoming` and no hash. */
  all(): AsyncIterable<StoredFile>;
  /** A stored file by its hash, kept before held; null when there is none. */
  find(sha256: string): Promise<(StoredFile & { readonly place: FilePlace }) | null>;
  /** The bytes of a stored file, a piece at a time; the stream fails with {@link FileDamaged} at its end. */
  open(place: FilePlace, sha256: string): Promise<Readable>;
  /** Stores bytes that were checked before: a file of a backup. `bytes` is their length. */
  store(place: FilePlace, sha256: string, content: Readable, bytes: number): Promise<void>;
  /** Removes a file for good. */
  remove(file: StoredFile): Promise<void>;
}

/** Held until somebody accepts them, or kept. */
export type FilePlace = 'held' | 'kept';

export interface StoredFile {
  readonly place: FilePlace | 'incoming';
  /** Empty for `incoming`. */
  readonly sha256: string;
  /** Length. */
  readonly bytes: number;
  readonly changedAt: Date;
  readonly key: string;
}

/** A stored file is not what its name says: the disk or somebody changed it. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const FOLDERS = { held: 'pending', kept: 'sources', incoming: INCOMING } as const;
const keyOf = (place: FilePlace, sha256: string): string =>
  place === 'held' ? `${FOLDERS.held}/${sha256}` : `${FOLDERS.kept}/${sha256.slice(0, 2)}/${sha256}`;

/** Files in a folder of this machine. */
export const diskFiles = (folder: string): Files => filesOn(new Disk(new AtomicDisk(folder)));

/** Files on a disk or bucket of FlyDrive. */
export function filesOn(disk: Disk): Files {
  const bytesOf = async (place: FilePlace, sha256: string) =>
    checked(await disk.getBytes(keyOf(place, sha256)), sha256);
  return {
    hold: (sha256, bytes) => disk.put(keyOf('held', sha256), bytes),
    held: (sha256) => bytesOf('held', sha256),
    keep: async (sha256) => {
      const held = keyOf('held', sha256);
      if (await disk.exists(held)) await disk.move(held, keyOf('kept', sha256));
    },
    drop: (sha256) => disk.delete(keyOf('held', sha256)),
    read: (sha256) => bytesOf('kept', sha256),
    allHeld: async () => {
      const hashes: string[] = [];
      for await (const { sha256 } of filesIn(disk, 'held')) hashes.push(sha256);
      return hashes;
    },
    all: async function* () {
      for (const place of ['held', 'kept', 'incoming'] as const) yield* filesIn(disk, place);
    },
    find: async (sha256) => (await findAt(disk, 'kept', sha256)) ?? findAt(disk, 'held', sha256),
    open: async (place, sha256) => {
      const content = await disk.getStream(keyOf(place, sha256));
      return content.pipe(checking(sha256)).on('close', () => content.destroy());
    },
    store: (place, sha256, content, bytes) => storeChecked(disk, keyOf(place, sha256), content, sha256, bytes),
    remove: ({ key }) => disk.delete(key),
  };
}

function checked(bytes: Uint8Array, sha256: string): Uint8Array {
  if (sha256Of(bytes) !== sha256) throw new FileDamaged(`the stored file ${sha256} was changed`);
  return bytes;
}

/** Passes bytes on, and fails at their end when they are not those of the hash. */
function checking(sha256: string): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
    flush: (done) => {
      done(hash.digest('hex') === sha256 ? null : new FileDamaged(`the stored file ${sha256} was changed`));
    },
  });
}

async function storeChecked(disk: Disk, key: string, content: Readable, sha256: string, bytes: number): Promise<void> {
  if (bytes === 0) return disk.put(key, new Uint8Array());
  const stream = checking(sha256).on('error', () => {});
  content.once('error', (error) => stream.destroy(error)).pipe(stream);
  try {
    await disk.putStream(key, stream, { contentLength: bytes });
  } catch (error) {
    throw stream.errored ?? error;
  }
}

async function findAt<Place extends FilePlace>(disk: Disk, place: Place, sha256: string) {
  const key = keyOf(place, sha256);
  if (!(await disk.exists(key))) return null;
  const found = await disk.getMetaData(key).catch(() => null);
  return found && { place, sha256, bytes: found.contentLength, changedAt: found.lastModified, key };
}

const HASH = /^[0-9a-f]{64}$/;

/** Whatever in the folder is not named as ours is left alone. */
async function* filesIn(disk: Disk, place: StoredFile['place']): AsyncGenerator<StoredFile> {
  let paginationToken: string | undefined;
  do {
    const page = await disk.listAll(FOLDERS[place], {
      recursive: true,
      ...(paginationToken === undefined ? {} : { paginationToken }),
    });
    for (const entry of page.objects) {
      if (!entry.isFile || (place !== 'incoming' && !HASH.test(entry.name))) continue;
      const found = await disk.getMetaData(entry.key).catch(() => null);
      // Moved or removed since it was listed.
      if (!found) continue;
      const sha256 = place === 'incoming' ? '' : entry.name;
      yield { place, sha256, bytes: found.contentLength, changedAt: found.lastModified, key: entry.key };
    }
    paginationToken = page.paginationToken;
  } while (paginationToken);
}
