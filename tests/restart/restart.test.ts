import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { RESOLUTION } from '../http/test-app.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const NODE = path.join(ROOT, 'node_modules/node/bin/node');
/** Three starts of a whole server on a busy machine, milliseconds. */
const PATIENCE = 240_000;
const running = new Set<ChildProcess>();
const folders: string[] = [];

afterEach(async () => {
  await Promise.all([...running].map((server) => end(server, 'SIGKILL')));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly server: ChildProcess;
  readonly url: string;
}

/** The server as a process of its own, over a folder. */
function start(folder: string, env: Record<string, string> = {}): Promise<Started> {
  const { promise, resolve, reject } = Promise.withResolvers<Started>();
  const settings = {
    NHIP_DATA: folder,
    PORT: '0',
    NHIP_OPEN: '0',
    NHIP_MODE: 'demo',
    NHIP_STORY: '0',
    NHIP_LOG: 'info',
    DATABASE_URL: '',
  };
  const server = spawn(NODE, ['src/main.ts'], { cwd: ROOT, env: { ...process.env, ...settings, ...env } });
  running.add(server);
  let told = '';
  const listen = (chunk: Buffer) => {
    told += String(chunk);
    const url = /Nhịp: (http:\S+)/.exec(told)?.[1];
    if (url) resolve({ server, url });
  };
  server.stdout.on('data', listen);
  server.stderr.on('data', listen);
  server.once('exit', () => reject(new Error(told)));
  return promise;
}

function end(server: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  running.delete(server);
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve(server.exitCode);
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  server.kill(signal);
  return ended;
}

const newFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhip-restart-'));
  folders.push(folder);
  return folder;
};

async function sourcesOf(url: string) {
  const answer = await fetch(`${url}/api/sources`);
  return ((await answer.json()) as { rows: { status: string; directives: unknown[] }[] }).rows;
}

test(
  'a server killed at once after taking a file in reads it after the next start, once',
  async () => {
    const folder = newFolder();
    const first = await start(folder);
    const body = new FormData();
    body.set('file', new File([RESOLUTION.repeat(3)], 'a.txt'));
    await fetch(`${first.url}/api/sources`, { method: 'POST', body });
    await end(first.server, 'SIGKILL');
    const second = await start(folder);
    await expect.poll(async () => (await sourcesOf(second.url))[0]!.status, { timeout: 60_000 }).toBe('read');
    expect(await sourcesOf(second.url)).toHaveLength(1);
    expect(await end(second.server, 'SIGTERM')).toBe(0);
    const third = await start(folder);
    expect((await sourcesOf(third.url)).map(({ status }) => status)).toEqual(['read']);
  },
  PATIENCE,
);

test('a second server over the same folder, or the same port, stops with a message that says what to do', async () => {
  const folder = newFolder();
  const { server, url } = await start(folder);
  await expect(start(folder)).rejects.toThrow(new RegExp(`in use by process ${server.pid}.*NHIP_DATA`));
  await expect(start(newFolder(), { PORT: new URL(url).port })).rejects.toThrow(
    /PORT: \d+ is in use by another program/,
  );
});

test('a setting that cannot be used stops the start with its name', async () => {
  await expect(start(newFolder(), { NHIP_WORKERS: 'nhiều' })).rejects.toThrow('NHIP_WORKERS');
});

test(
  'a first start that is killed amid the sample story leaves nothing half: the next start has all of it',
  async () => {
    const folder = newFolder();
    const settings = { NHIP_STORY: '1' };
    const first = start(folder, settings).then(
      () => 'started',
      () => 'ended',
    );
    // Files of the story come one after the other: two of them are the middle.
    await expect.poll(() => heldFiles(folder), { timeout: 120_000, interval: 5 }).toBeGreaterThan(1);
    await Promise.all([...running].map((server) => end(server, 'SIGKILL')));
    expect(await first).toBe('ended');
    const { url } = await start(folder, settings);
    const sources = await sourcesOf(url);
    expect(sources).toHaveLength(readdirSync(path.join(ROOT, 'seeds/documents')).length);
    const leader = await fetch(`${url}/api/cases`, { headers: { cookie: 'nhip-sample=leader' } });
    const cases = (await leader.json()) as { total: number };
    expect(cases.total).toBe(1);
  },
  PATIENCE,
);

const heldFiles = (folder: string): number => {
  const held = path.join(folder, 'files/pending');
  return existsSync(held) ? readdirSync(held).length : 0;
};
