import type { Files, StoredFile } from '../files.ts';
import { inSnapshot } from '../transaction.ts';
import { BackupError } from './backup-error.ts';
import { migrationsOf } from './catalogue.ts';
import { namedFiles } from './read-content.ts';
import type { Installation } from './write-backup.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface Cleaning {
  readonly now: Date;
  /** A younger file stays: it may have been stored just before the row that names it. */
  readonly graceDays: number;
  /** False: they are only listed. */
  readonly remove: boolean;
}

/**
 * Finds stored files that no row names, and what broken writes left, and removes them when asked to. Which files rows name is
 * asked after the files are listed, so a file that is named meanwhile stays.
 *
 * @throws {BackupError} no-database: without rows every file would be one that nobody names
 */
export async function cleanFiles({ database, files }: Installation, cleaning: Cleaning): Promise<StoredFile[]> {
  const old = await oldFiles(files, new Date(cleaning.now.getTime() - cleaning.graceDays * DAY));
  const named = await inSnapshot(database.db, async (tx) => {
    if (!(await migrationsOf(tx))) throw new BackupError('no-database');
    return new Set(await namedFiles(tx));
  });
  const unused = old.filter(({ sha256 }) => !named.has(sha256));
  if (cleaning.remove) for (const file of unused) await files.remove(file);
  return unused;
}

async function oldFiles(files: Files, before: Date): Promise<StoredFile[]> {
  const old: StoredFile[] = [];
  for await (const file of files.all()) if (file.changedAt < before) old.push(file);
  return old;
}
