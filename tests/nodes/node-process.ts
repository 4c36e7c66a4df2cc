import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const NODE = path.join(ROOT, 'node_modules/node/bin/node');

/** A server as a process of its own. */
export interface NodeProcess {
  readonly url: string;
  /** Ends it. @returns its exit code; null after a kill */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a server over a PostgreSQL and a folder of files, and waits until it is ready. */
export function startNode(databaseUrl: string, folder: string): Promise<NodeProcess> {
  const settings = {
    DATABASE_URL: databaseUrl,
    NHIP_DATA: folder,
    PORT: '0',
    HOST: 'localhost',
    NHIP_MODE: 'demo',
    NHIP_STORY: '0',
    NHIP_OPEN: '0',
    NHIP_WORKERS: '1',
    NHIP_LOG: 'info',
  };
  const { promise, resolve, reject } = Promise.withResolvers<NodeProcess>();
  const child = spawn(NODE, ['src/main.ts'], { cwd: ROOT, env: { ...process.env, ...settings } });
  let told = '';
  const listen = (chunk: Buffer) => {
    told += String(chunk);
    const url = /Nhịp: (http:\S+)/.exec(told)?.[1];
    if (url) resolve({ url, end: (signal) => end(child, signal) });
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.once('exit', () => reject(new Error(told)));
  return promise;
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return ended;
}
