import { existsSync } from 'node:fs';
import path from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { checkArchive } from './kernel/backup/archive-reader.ts';
import { BackupError } from './kernel/backup/backup-error.ts';
import type { Manifest } from './kernel/backup/manifest.ts';
import { restoreBackup } from './kernel/backup/restore-backup.ts';
import { backupByServer } from './kernel/backup/running-server.ts';
import { cleanFiles } from './kernel/backup/unused-files.ts';
import { hashInstallation, type Installation, type TellProgress, writeBackup } from './kernel/backup/write-backup.ts';
import { systemClock } from './kernel/clock.ts';
import { readConfig } from './kernel/config.ts';
import { openEmbedded, openPostgres } from './kernel/database.ts';
import type { StoredFile } from './kernel/files.ts';
import { openFiles } from './kernel/open-files.ts';
import { type HistoryAnchor, type HistoryCheck, verifyHistory } from './kernel/verify-history.ts';

/** What can be done to an installation from the command line, beside its server; its settings are those of the server. */
export interface Maintenance {
  /** @throws {BackupError} file-exists, no-database */
  backup(file: string, tell: TellProgress): Promise<Manifest>;
  /** @throws {BackupError} */
  restore(file: string, replace: boolean, tell: TellProgress): Promise<Manifest>;
  /** Hash of the whole content. @throws {BackupError} no-database */
  hash(): Promise<string>;
  /** Whether the chain of the history is whole; with an end noted earlier, also since then. */
  verifyHistory(since?: HistoryAnchor): Promise<HistoryCheck>;
  /** Files that no row names; removed when asked. @throws {BackupError} no-database */
  cleanFiles(graceDays: number, remove: boolean): Promise<StoredFile[]>;
}

/**
 * Opens the data that the environment names, does something with it and closes it again. The embedded database is only to be
 * had while its server is stopped.
 *
 * @param archive what will be restored: then the embedded database is made when it is not there
 * @throws {ConfigError}, {DataLocked}, {BackupError} no-data
 */
export async function maintain<Answer>(
  env: Readonly<Record<string, string | undefined>>,
  archive: string | null,
  work: (maintenance: Maintenance) => Promise<Answer>,
): Promise<Answer> {
  const config = readConfig(env);
  const folder = path.resolve(config.NHIP_DATA, 'database');
  if (!config.DATABASE_URL && !existsSync(folder)) {
    if (archive === null) throw new BackupError('no-data', { folder });
    await checkArchive(path.resolve(archive));
  }
  const files = await openFiles(config);
  const database = config.DATABASE_URL ? await openPostgres(config.DATABASE_URL) : await openEmbedded(folder);
  try {
    return await work(maintenanceOf({ database, files }));
  } finally {
    await database.close();
  }
}

/**
 * A backup made by the server that holds the embedded database. @returns null when none can be reached
 *
 * @throws {ConfigError}, {BackupError}
 */
export async function backupWhileRunning(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
): Promise<Manifest | null> {
  return backupByServer(path.resolve(readConfig(env).NHIP_DATA), path.resolve(file));
}

function maintenanceOf(installation: Installation): Maintenance {
  const { version } = manifest;
  return {
    backup: (file, tell) => writeBackup(installation, path.resolve(file), { version, at: systemClock.now(), tell }),
    restore: (file, replace, tell) => restoreBackup(installation, path.resolve(file), { replace, tell }),
    hash: async () => (await hashInstallation(installation)).hash,
    verifyHistory: (since) => verifyHistory(installation.database.db, since),
    cleanFiles: (graceDays, remove) => cleanFiles(installation, { now: systemClock.now(), graceDays, remove }),
  };
}
