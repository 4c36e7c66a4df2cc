import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

export interface Production {
  readonly url: string;
  /** Path of the link for the first administrator. */
  readonly first: string;
  stop(): Promise<void>;
}

/** A server as a real installation starts it: nobody is there, and a link for the first administrator is printed. */
export async function startProduction(): Promise<Production> {
  const data = await mkdtemp(path.join(tmpdir(), 'nhip-production-'));
  const env = {
    ...process.env,
    PORT: '0',
    HOST: 'localhost',
    NHIP_DATA: data,
    NHIP_MODE: 'production',
    NHIP_OPEN: '0',
    NHIP_SECRET: 'q8Zk2VtX0mLr7NwY4sPd9HbJ6cFgT1uE',
  };
  const node = path.join(ROOT, 'node_modules/node/bin/node');
  const server = spawn(node, ['src/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const told = await linesOf(server, /(http:\/\/localhost:\d+)(\/khoi-tao\/[\w-]+)/);
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  return { url: told[1]!, first: told[2]!, stop };
}

function linesOf(server: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (part: Buffer) => {
      log += part.toString();
      const found = wanted.exec(log);
      if (found) resolve(found);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${log}`)));
  });
}
