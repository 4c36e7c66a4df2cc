import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Db, Tables } from './database.ts';

const FOLDER = path.join(import.meta.dirname, '../../migrations');

/** Brings the database up to the newest file of migrations/. @returns the names of those that ran now. */
export async function migrate(db: Db, folder: string = FOLDER): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => readMigrations(folder) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error)
    throw new Error('The database could not be brought up to date; nothing of it was changed.', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

/** Names of all migrations that this program knows, in their order. */
export const migrationNames = async (folder: string = FOLDER): Promise<string[]> =>
  Object.keys(await readMigrations(folder));

/** Runs exactly these migrations, in a transaction that others' changes belong to as well. */
export async function migrateInside(
  tx: Transaction<Tables>,
  names: readonly string[],
  folder: string = FOLDER,
): Promise<void> {
  const known = Object.entries(await readMigrations(folder));
  const wanted = Object.fromEntries(known.filter(([name]) => names.includes(name)));
  const { error } = await new Migrator({ db: tx, provider: { getMigrations: async () => wanted } }).migrateToLatest();
  if (error) throw new Error('The tables could not be made.', { cause: error });
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  const entries = files.map(async (file) => {
    const text = await readFile(path.join(folder, file), 'utf8');
    return [path.basename(file, '.sql'), { up: (db: Kysely<unknown>) => run(db, text) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** One DO block a file: the embedded database takes one statement at a time, and so both take the whole file or nothing. */
async function run(db: Kysely<unknown>, text: string): Promise<void> {
  await sql.raw(`DO $migration$ BEGIN\n${text}\nEND $migration$`).execute(db);
}
