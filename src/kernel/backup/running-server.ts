import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { checkArchive } from './archive-reader.ts';
import { BackupError } from './backup-error.ts';
import type { Manifest } from './manifest.ts';

/** Where a running server takes orders of whoever may read its data folder. */
export const BACKUP_ADDRESS = '/maintenance/backup';

/** What folders are called in which a server writes an archive that it then sends; a killed server may leave one behind. */
export const OUTGOING = 'outgoing-backup-';

const doorSchema = z.object({ url: z.url(), token: z.string().min(32) });
const fileIn = (folder: string): string => path.join(folder, 'server.json');

/** The way in for the command line on the same machine, as long as the server runs. */
export interface Door {
  readonly token: string;
  /** Tells the command line where it is, and removes what a killed server left behind. @param url address at which this machine reaches the server */
  open(url: string): void;
  close(): void;
}

/**
 * A token that is new at every start, written where only the owner of the data can read it: whoever can could read the
 * database itself, so it opens nothing that was closed.
 */
export function doorOf(folder: string): Door {
  const token = randomBytes(32).toString('base64url');
  const file = fileIn(folder);
  return {
    token,
    open: (url) => {
      for (const name of readdirSync(folder).filter((one) => one.startsWith(OUTGOING)))
        rmSync(path.join(folder, name), { recursive: true, force: true });
      // Begun anew: the rights of a file that was there would stay.
      rmSync(file, { force: true });
      writeFileSync(file, JSON.stringify({ url, token }), { mode: 0o600 });
    },
    close: () => {
      if (tokenIn(file) === token) rmSync(file, { force: true });
    },
  };
}

function tokenIn(file: string): string | null {
  return readDoor(file)?.token ?? null;
}

function readDoor(file: string) {
  try {
    return doorSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/**
 * A backup made by the server that holds the embedded database, written to a file here and checked whole.
 *
 * @returns null when no server can be reached that way
 * @throws {BackupError} file-exists; damaged; refused when the server could not make it
 */
export async function backupByServer(folder: string, file: string): Promise<Manifest | null> {
  if (existsSync(file)) throw new BackupError('file-exists', { file });
  const door = readDoor(fileIn(folder));
  const answer = door && (await ask(door));
  if (!answer) return null;
  if (!answer.ok || !answer.body) throw new BackupError('refused', { status: answer.status });
  const partial = `${file}.partial`;
  try {
    await pipeline(answer.body, createWriteStream(partial, { mode: 0o600, flush: true }));
    const manifest = await checkArchive(partial);
    await rename(partial, file);
    return manifest;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

const ask = ({ url, token }: z.infer<typeof doorSchema>): Promise<Response | null> =>
  fetch(url + BACKUP_ADDRESS, { method: 'POST', headers: { authorization: `Bearer ${token}` } }).catch(() => null);
