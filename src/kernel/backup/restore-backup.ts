import { Readable } from 'node:stream';
import { type RawBuilder, sql } from 'kysely';
import { newId } from '../ids.ts';
import { SERVERS_LOCK } from '../event-relay.ts';
import { migrateInside, migrationNames } from '../migrate.ts';
import { inLongTransaction } from '../transaction.ts';
import { type ArchiveEntry, checkArchive, entriesOf, textOf } from './archive-reader.ts';
import { BackupError } from './backup-error.ts';
import { migrationsOf, tablesOf, type Tx } from './catalogue.ts';
import { hashOfContent, type Manifest } from './manifest.ts';
import { NO_SINK, readContent } from './read-content.ts';
import { columnsOf, nameOf } from './rows.ts';
import { dropEverything, holdConstraints } from './schema.ts';
import type { Installation, TellProgress } from './write-backup.ts';

export interface RestoreOptions {
  /** What is there may be removed. */
  readonly replace: boolean;
  readonly tell: TellProgress;
  /** Folder of migrations; undefined: those of this program. */
  readonly migrations?: string;
}

/**
 * Makes an installation what a backup says. The archive is checked whole first; then the files are stored, which disturbs
 * nothing, and everything in the database happens in one transaction, at whose end the content must have the hash that the
 * backup has.
 *
 * @throws {BackupError} nothing was changed then
 */
export async function restoreBackup(
  installation: Installation,
  file: string,
  { replace, tell, migrations }: RestoreOptions,
): Promise<Manifest> {
  const manifest = await checkArchive(file);
  const known = new Set(await migrationNames(migrations));
  const unknown = manifest.content.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new BackupError('newer', { version: manifest.version, migration: unknown[0]! });
  await inLongTransaction(installation.database.db, async (tx) => {
    await takeDatabase(tx, installation);
    await makeRoom(tx, replace);
    await migrateInside(tx, manifest.content.migrations, migrations);
    const release = await holdConstraints(tx, await tablesOf(tx));
    await fill(tx, installation, manifest, file, tell);
    await release();
    await setSequences(tx, manifest);
    const content = await readContent(tx, installation.files, NO_SINK);
    if (hashOfContent(content) !== manifest.hash)
      throw new BackupError('other-hash', { difference: difference(content, manifest) });
  });
  return manifest;
}

/** No server may work on the database meanwhile; each holds this lock together with the others. */
async function takeDatabase(tx: Tx, { database }: Installation): Promise<void> {
  if (database.kind === 'pglite') return;
  const { rows } = await sql<{ alone: boolean }>`SELECT pg_try_advisory_xact_lock(${SERVERS_LOCK}) AS alone`.execute(
    tx,
  );
  if (!rows[0]?.alone) throw new BackupError('in-use');
}

/** Tables of somebody else are never touched. */
async function makeRoom(tx: Tx, replace: boolean): Promise<void> {
  const migrations = await migrationsOf(tx);
  const tables = await tablesOf(tx);
  if (migrations === null && tables.length > 0) throw new BackupError('not-ours', { table: tables[0]!.name });
  if (migrations === null) return;
  if (!replace) throw new BackupError('not-empty');
  await dropEverything(tx);
}

async function fill(
  tx: Tx,
  { files }: Installation,
  manifest: Manifest,
  file: string,
  tell: TellProgress,
): Promise<void> {
  const { tables } = manifest.content;
  const state = { done: 0, total: tables.length, rows: 0, files: 0 };
  for await (const { entry, content, bytes } of entriesOf(file)) {
    if (entry.kind === 'manifest') await textOf(content);
    else if (entry.kind === 'file') {
      await files.store(entry.place, entry.sha256, Readable.from(content), bytes);
      state.files += 1;
    } else if (entry.kind === 'jobs') await insertJobs(tx, await linesOf(content));
    else {
      const table = tables[entry.table];
      if (!table) throw new BackupError('damaged', { file });
      const lines = await linesOf(content);
      await insertRows(tx, table, lines);
      Object.assign(state, { done: entry.table, rows: state.rows + lines.length });
    }
    tell(state);
  }
  tell({ ...state, done: tables.length });
}

const linesOf = async (content: ArchiveEntry['content']): Promise<string[]> =>
  (await textOf(content)).split('\n').filter((line) => line !== '');

async function insertRows(
  tx: Tx,
  table: Manifest['content']['tables'][number],
  lines: readonly string[],
): Promise<void> {
  const [name, columns] = [sql.raw(nameOf(table)), sql.raw(columnsOf(table))];
  await sql`INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
    SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${json(lines)})`.execute(tx);
}

const json = (lines: readonly string[]): RawBuilder<unknown> => sql`${`[${lines.join(',')}]`}::json`;

async function insertJobs(tx: Tx, lines: readonly string[]): Promise<void> {
  const jobs = lines.map((line) => ({ ...(JSON.parse(line) as object), id: newId() }));
  await sql`INSERT INTO public.restored_job (id, queue, key, data, start_after)
    SELECT id, queue, key, data, start_after
    FROM json_populate_recordset(NULL::public.restored_job, ${JSON.stringify(jobs)}::json)`.execute(tx);
}

async function setSequences(tx: Tx, { content }: Manifest): Promise<void> {
  for (const { name, value, called } of content.sequences)
    await sql`SELECT setval(${name}::regclass, ${value}::bigint, ${called})`.execute(tx);
}

/** First thing that came out otherwise: for whoever looks into it. */
function difference(content: Manifest['content'], { content: told }: Manifest): string {
  const table = told.tables.find((one, i) => JSON.stringify(one) !== JSON.stringify(content.tables[i]));
  if (table) return `${table.schema}.${table.name}`;
  return (['migrations', 'sequences', 'jobs', 'files'] as const)
    .filter((part) => JSON.stringify(content[part]) !== JSON.stringify(told[part]))
    .join();
}
