import { createHash, type Hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Files, StoredFile } from '../files.ts';
import { BackupError } from './backup-error.ts';
import { fileColumns, migrationsOf, sequencesOf, tablesOf, type TableShape, type Tx } from './catalogue.ts';
import type { Content } from './manifest.ts';
import { openJobsOf, type RowChunk, rowsOf, writeAlike } from './rows.ts';

/** Takes what is read, a piece at a time; the next piece is read when it is done with the last. */
export interface ContentSink {
  file(file: StoredFile & { readonly place: 'held' | 'kept' }): Promise<void>;
  rows(table: number, chunk: RowChunk): Promise<void>;
  jobs(chunk: RowChunk): Promise<void>;
  /** @param done of `total` tables */
  progress(done: number, total: number): void;
}

/** Takes nothing: for the hash alone. */
export const NO_SINK: ContentSink = {
  file: async () => {},
  rows: async () => {},
  jobs: async () => {},
  progress: () => {},
};

/**
 * Reads the whole content in one transaction: files that rows name, then every table, then the jobs that are not done.
 *
 * @throws {BackupError} no-database when no migration has run
 */
export async function readContent(tx: Tx, files: Files, sink: ContentSink): Promise<Content> {
  const migrations = await migrationsOf(tx);
  if (!migrations) throw new BackupError('no-database');
  await writeAlike(tx);
  const stored = await readFiles(tx, files, sink);
  const shapes = await tablesOf(tx);
  const tables: Content['tables'] = [];
  for (const [place, shape] of shapes.entries()) {
    sink.progress(place, shapes.length);
    tables.push(await readTable(tx, place, shape, sink));
  }
  sink.progress(shapes.length, shapes.length);
  const sequences = await sequencesOf(tx);
  const jobs = await countedAndHashed(openJobsOf(tx), (chunk) => sink.jobs(chunk));
  return { migrations, tables, sequences, jobs, files: stored };
}

async function readTable(tx: Tx, place: number, shape: TableShape, sink: ContentSink) {
  const { schema, name, columns } = shape;
  const told = await countedAndHashed(rowsOf(tx, shape), (chunk) => sink.rows(place, chunk));
  return { schema, name, columns: [...columns], ...told };
}

async function countedAndHashed(chunks: AsyncIterable<RowChunk>, take: (chunk: RowChunk) => Promise<void>) {
  const hash: Hash = createHash('sha256');
  let rows = 0;
  for await (const chunk of chunks) {
    hash.update(chunk.text);
    rows += chunk.rows;
    await take(chunk);
  }
  return { rows, sha256: hash.digest('hex') };
}

/** Files that a row names and that are there: those of refused sources are not. */
async function readFiles(tx: Tx, files: Files, sink: ContentSink): Promise<Content['files']> {
  const list: Content['files'] = [];
  for (const sha256 of await namedFiles(tx)) {
    const file = await files.find(sha256);
    if (!file) continue;
    await sink.file(file);
    list.push({ place: file.place, sha256, bytes: file.bytes });
  }
  return list;
}

/** Hashes of all files that any row names. */
export async function namedFiles(tx: Tx): Promise<string[]> {
  const columns = await fileColumns(tx);
  const each = columns.map(
    ({ table, column }) =>
      sql`SELECT ${sql.raw(column)} AS sha256 FROM ${sql.raw(table)} WHERE ${sql.raw(column)} ~ '^[0-9a-f]{64}$'`,
  );
  if (each.length === 0) return [];
  const { rows } = await sql<{ sha256: string }>`
    SELECT DISTINCT sha256 COLLATE "C" AS sha256 FROM (${sql.join(each, sql` UNION ALL `)}) AS named ORDER BY 1`.execute(
    tx,
  );
  return rows.map(({ sha256 }) => sha256);
}
