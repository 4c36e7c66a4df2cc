import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ScanVerdict } from './scanner.ts';

const CLEAN = 0;
const INFECTED = 1;

/**
 * Has a program look at bytes on its standard input. It gets no argument, no environment but a PATH, an empty folder of its
 * own and none of our streams, and is ended with everything it started when the time is over.
 *
 * @throws for any other end than 0 (clean) or 1 (infected), as clamscan has them
 */
export async function askCommand(command: string, bytes: Uint8Array, seconds: number): Promise<ScanVerdict> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nhip-scan-'));
  try {
    const code = await run(command, folder, bytes, seconds);
    if (code === CLEAN) return { infected: null };
    if (code === INFECTED) return { infected: path.basename(command) };
    throw new Error(`the scanner ended with ${code ?? 'a signal'}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(command: string, folder: string, bytes: Uint8Array, seconds: number): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  // A group of its own, so that what the program starts can be ended with it.
  const child = spawn(command, [], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const timer = setTimeout(() => endGroup(child.pid), seconds * 1000);
  child.once('error', reject).once('exit', resolve);
  // One that does not read to the end has seen enough.
  child.stdin.once('error', () => {}).end(bytes);
  return promise.finally(() => {
    clearTimeout(timer);
    endGroup(child.pid);
  });
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}
