import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWhenNeeded } from '../../scripts/prepare.mjs';

const ROOT = path.join(import.meta.dirname, '../..');

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the servers under test, one for each worker: what a file of tests leaves behind disturbs none beside it. */
    baseUrls: readonly string[];
  }
}

/** The address the server says it listens on; fails with its log when it ends before it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (part: Buffer) => {
      log += part.toString();
      const found = /https?:\/\/localhost:\d+/.exec(log)?.[0];
      if (found) resolve(found);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${log}`)));
  });
}

interface TestServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The real server on a free port with its sample people over an empty register in a folder of its own, gone afterwards. */
async function startOne(): Promise<TestServer> {
  const data = await mkdtemp(path.join(tmpdir(), 'nhip-e2e-'));
  const env = {
    ...process.env,
    PORT: '0',
    HOST: 'localhost',
    NHIP_DATA: data,
    NHIP_MODE: 'demo',
    NHIP_STORY: '0',
    NHIP_OPEN: '0',
  };
  const node = path.join(ROOT, 'node_modules/node/bin/node');
  const server = spawn(node, ['src/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  return { url: await addressOf(server), stop };
}

/** As many servers as workers run files of tests at the same time. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  buildWhenNeeded();
  const servers = await Promise.all(Array.from({ length: project.config.maxWorkers }, startOne));
  project.provide(
    'baseUrls',
    servers.map(({ url }) => url),
  );
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
  };
}
