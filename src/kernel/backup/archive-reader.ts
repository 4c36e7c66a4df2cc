import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { BackupError } from './backup-error.ts';
import { type Entry, entryOf, hashOfContent, type Manifest, manifestSchema } from './manifest.ts';

export interface ArchiveEntry {
  readonly name: string;
  readonly entry: Entry;
  readonly bytes: number;
  readonly content: AsyncIterable<Buffer>;
}

/** Longest entry that is taken into memory as a whole: rows and the manifest. */
const LONGEST = 1024 * 1024 * 1024;

/**
 * The entries of an archive, one after the other; each must be read to its end. Nothing is written anywhere under a name that
 * the archive gives.
 *
 * @throws {BackupError} damaged; hostile for names, links and lengths that no archive of ours has
 */
export async function* entriesOf(file: string): AsyncGenerator<ArchiveEntry> {
  const tar = extract();
  const fed = pipeline(createReadStream(file), createGunzip(), tar);
  fed.catch(() => {});
  try {
    for await (const source of tar) {
      const { name, type, size } = source.header;
      const entry = entryOf(name);
      const isOurs = entry !== null && type === 'file' && (entry.kind === 'file' || size <= LONGEST);
      if (!isOurs) throw new BackupError('hostile', { name: name.slice(0, 100) });
      yield { name, entry, bytes: size, content: bytesOf(source, file) };
    }
    await fed;
  } catch (error) {
    throw error instanceof BackupError || !isOfArchive(error) ? error : new BackupError('damaged', { file }, error);
  } finally {
    tar.destroy();
  }
}

async function* bytesOf(source: AsyncIterable<unknown>, file: string): AsyncGenerator<Buffer> {
  try {
    for await (const piece of source) if (Buffer.isBuffer(piece)) yield piece;
  } catch (error) {
    throw new BackupError('damaged', { file }, error);
  }
}

/** Trouble of gunzip and tar, and an end that comes too early; not that of a database or of a missing file. */
const isOfArchive = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(?:Z_|ERR_STREAM_PREMATURE)/.test((error as NodeJS.ErrnoException).code ?? '') ||
    /tar header|end of (?:data|file)|premature|unexpected/i.test(error.message));

/** Reads an archive through and compares every entry with its manifest, before anything is changed. @throws {BackupError} */
export async function checkArchive(file: string): Promise<Manifest> {
  const found: Manifest['entries'] = [];
  const names = new Set<string>();
  let manifest: Manifest | null = null;
  for await (const { name, entry, bytes, content } of entriesOf(file)) {
    if (manifest || names.has(name)) throw new BackupError('hostile', { name });
    names.add(name);
    if (entry.kind === 'manifest') manifest = manifestOf(await textOf(content), file);
    else found.push({ name, bytes, sha256: await hashOf(content) });
  }
  if (!manifest || !isSame(found, manifest.entries) || manifest.hash !== hashOfContent(manifest.content))
    throw new BackupError('damaged', { file });
  return manifest;
}

function manifestOf(text: string, file: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new BackupError('damaged', { file }, error);
  }
}

const isSame = (found: Manifest['entries'], told: Manifest['entries']): boolean =>
  found.length === told.length &&
  found.every(({ name, bytes, sha256 }, i) => {
    const entry = told[i]!;
    return entry.name === name && entry.bytes === bytes && entry.sha256 === sha256;
  });

async function hashOf(content: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

export async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
