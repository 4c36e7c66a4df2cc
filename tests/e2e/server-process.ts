import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

export interface ServerProcess {
  /** What the server said when it was ready. */
  readonly told: RegExpExecArray;
  /** Ends it, and takes its folder away. */
  readonly stop: () => Promise<void>;
}

/**
 * The real server on a free port over a folder of its own.
 *
 * @param wanted what it says when it is ready; fails with its log when it ends before.
 */
export async function startServerProcess(settings: NodeJS.ProcessEnv, wanted: RegExp): Promise<ServerProcess> {
  const data = await mkdtemp(path.join(tmpdir(), 'nhip-e2e-'));
  const env = { ...process.env, PORT: '0', HOST: 'localhost', NHIP_DATA: data, NHIP_OPEN: '0', ...settings };
  const node = path.join(ROOT, 'node_modules/node/bin/node');
  const server = spawn(node, ['src/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  return { told: await saying(server, wanted), stop };
}

function saying(server: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
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
