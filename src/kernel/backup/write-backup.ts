import { existsSync } from 'node:fs';
import type { Database } from '../database.ts';
import type { Files } from '../files.ts';
import { inSnapshot } from '../transaction.ts';
import { type ArchiveWriter, writeArchive } from './archive-writer.ts';
import { BackupError } from './backup-error.ts';
import {
  type Content,
  fileEntry,
  FORM,
  hashOfContent,
  jobsEntry,
  MANIFEST,
  type Manifest,
  rowsEntry,
} from './manifest.ts';
import { type ContentSink, NO_SINK, readContent } from './read-content.ts';

/** What is backed up. */
export interface Installation {
  readonly database: Pick<Database, 'db' | 'kind' | 'url'>;
  readonly files: Files;
}

/** How far it is: `done` of `total` tables, and rows so far. */
export type TellProgress = (progress: { done: number; total: number; rows: number; files: number }) => void;

/**
 * Writes the whole installation into one file: files, rows of every table, jobs that are not done, and last a manifest with
 * their hashes. Everything as it stood at one moment; on PostgreSQL servers may go on working.
 *
 * @throws {BackupError} file-exists, no-database. The file is there whole or not at all.
 */
export async function writeBackup(
  { database, files }: Installation,
  file: string,
  { version, at, tell }: { readonly version: string; readonly at: Date; readonly tell: TellProgress },
): Promise<Manifest> {
  if (existsSync(file)) throw new BackupError('file-exists', { file });
  const archive = writeArchive(file, at);
  try {
    const content = await inSnapshot(database.db, (tx) => readContent(tx, files, archiving(archive, files, tell)));
    const manifest: Manifest = {
      form: FORM,
      program: 'nhip',
      version,
      database: database.kind,
      at: at.toISOString(),
      content,
      hash: hashOfContent(content),
      entries: [...archive.entries],
    };
    await archive.add(MANIFEST, Buffer.from(JSON.stringify(manifest)));
    await archive.finish();
    return manifest;
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

/** Hash of the whole content, and what it is made of, without writing anything. @throws {BackupError} no-database */
export async function hashInstallation({ database, files }: Installation): Promise<{ hash: string; content: Content }> {
  const content = await inSnapshot(database.db, (tx) => readContent(tx, files, NO_SINK));
  return { hash: hashOfContent(content), content };
}

function archiving(archive: ArchiveWriter, files: Files, tell: TellProgress): ContentSink {
  const chunks = new Map<number | 'jobs', number>();
  const next = (of: number | 'jobs'): number => {
    const chunk = chunks.get(of) ?? 0;
    chunks.set(of, chunk + 1);
    return chunk;
  };
  const state = { done: 0, total: 0, rows: 0, files: 0 };
  return {
    file: async ({ place, sha256, bytes }) => {
      await archive.addStream(fileEntry(place, sha256), await openAnywhere(files, place, sha256), bytes);
      state.files += 1;
      tell(state);
    },
    rows: async (table, { text, rows }) => {
      await archive.add(rowsEntry(table, next(table)), Buffer.from(text));
      state.rows += rows;
      tell(state);
    },
    jobs: ({ text }) => archive.add(jobsEntry(next('jobs')), Buffer.from(text)),
    progress: (done, total) => {
      Object.assign(state, { done, total });
      tell(state);
    },
  };
}

/** A server that goes on working may have accepted a held file since it was looked for. */
const openAnywhere = (files: Files, place: 'held' | 'kept', sha256: string) =>
  files.open(place, sha256).catch(() => files.open('kept', sha256));
