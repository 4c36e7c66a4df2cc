import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The embedded database is in use by a live process. */
export class DataLocked extends Error {
  override readonly name = 'DataLocked';
}

/**
 * Takes the embedded database for this process: two processes on one directory silently lose committed rows. The lock is a
 * file beside the directory that names the owner; it is taken over only from a process that no longer lives.
 *
 * @returns a function that gives the lock back.
 * @throws {DataLocked} naming the process that holds it.
 */
export function lockData(directory: string): () => void {
  mkdirSync(path.dirname(directory), { recursive: true });
  const file = `${directory}.lock`;
  if (!tryCreate(file)) {
    const owner = readOwner(file);
    if (owner !== null && owner !== process.pid && isAlive(owner))
      throw new DataLocked(lockedMessage(directory, owner));
    rmSync(file, { force: true });
    if (!tryCreate(file)) throw new DataLocked(lockedMessage(directory, readOwner(file) ?? 0));
  }
  return () => {
    if (readOwner(file) === process.pid) rmSync(file, { force: true });
  };
}

const lockedMessage = (directory: string, owner: number): string =>
  `The data in ${directory} is in use by process ${owner}. Stop that process, or choose another folder with NHIP_DATA. ` +
  'Nothing was changed.';

/** Exclusive creation: of two processes that start together one fails. */
function tryCreate(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(file: string): number | null {
  try {
    const owner = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

/** Signal 0 only asks; a process of another user answers EPERM and is alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
