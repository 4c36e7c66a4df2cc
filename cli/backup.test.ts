import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../src/kernel/database.ts';
import { diskFiles, sha256Of } from '../src/kernel/files.ts';
import { migrate } from '../src/kernel/migrate.ts';

const NHIP = path.join(import.meta.dirname, 'nhip.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'nhip-backup-cli-'));
const data = path.join(folder, 'data');
/** Six starts of a database on a busy machine, milliseconds. */
const PATIENCE = 240_000;
const archive = path.join(folder, 'a.nhip');
afterAll(() => rmSync(folder, { recursive: true }));

/** A data folder as a server that has stopped leaves it, with one file that nobody names. */
beforeAll(async () => {
  const database = await openEmbedded(path.join(data, 'database'));
  await migrate(database.db);
  await database.close();
  const bytes = new TextEncoder().encode('không ai nêu tên');
  await diskFiles(path.join(data, 'files')).hold(sha256Of(bytes), bytes);
}, PATIENCE);

async function nhip(args: readonly string[], env: Record<string, string> = {}) {
  const settings = { NHIP_DATA: data, DATABASE_URL: '', LANG: 'en_US.UTF-8', LC_ALL: '' };
  const child = spawn(process.execPath, [NHIP, ...args], { env: { ...process.env, ...settings, ...env } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
}

const hashIn = (out: string): string => /[0-9a-f]{64}/.exec(out)?.[0] ?? 'no hash';

it(
  'backs up, restores elsewhere, and the hash is the same',
  async () => {
    const made = await nhip(['backup', archive]);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    const elsewhere = { NHIP_DATA: path.join(folder, 'elsewhere') };
    const restored = await nhip(['restore', archive], elsewhere);
    expect(restored).toMatchObject({ code: 0, err: '' });
    const hash = hashIn((await nhip(['backup', '--hash'], elsewhere)).out);
    expect([hashIn(made.out), hashIn(restored.out)]).toEqual([hash, hash]);
    const again = await nhip(['restore', archive], elsewhere);
    expect(again.code).toBe(1);
    expect(again.err).toContain('--replace');
  },
  PATIENCE,
);

it('says what to do while a server has the embedded database', async () => {
  const database = await openEmbedded(path.join(data, 'database'));
  const run = await nhip(['backup', path.join(folder, 'b.nhip')]);
  await database.close();
  expect(run.code).toBe(1);
  expect(run.err).toContain('Stop the server');
  expect(existsSync(path.join(folder, 'b.nhip'))).toBe(false);
});

it(
  'is written by the running server that has the embedded database, and restores to the same hash',
  async () => {
    const running = path.join(folder, 'running');
    const settings = {
      NHIP_DATA: running,
      DATABASE_URL: '',
      PORT: '0',
      NHIP_OPEN: '0',
      NHIP_STORY: '0',
      HOST: 'localhost',
    };
    const server = spawn(process.execPath, ['src/main.ts'], {
      cwd: path.join(import.meta.dirname, '..'),
      env: { ...process.env, ...settings },
    });
    const ended = once(server, 'exit');
    try {
      await expect.poll(() => existsSync(path.join(running, 'server.json')), { timeout: 120_000 }).toBe(true);
      expect(statSync(path.join(running, 'server.json')).mode & 0o777).toBe(0o600);
      const file = path.join(folder, 'running.nhip');
      const made = await nhip(['backup', file], { NHIP_DATA: running });
      expect(made).toMatchObject({ code: 0, err: '' });
      expect(made.out).toContain('running server wrote it');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readdirSync(running).filter((name) => name.startsWith('outgoing'))).toEqual([]);
      expect((await nhip(['backup', file], { NHIP_DATA: running })).err).toContain('exists');
      const restored = await nhip(['restore', file], { NHIP_DATA: path.join(folder, 'again') });
      expect(hashIn(restored.out)).toBe(hashIn(made.out));
    } finally {
      server.kill('SIGTERM');
      await ended;
    }
    expect(existsSync(path.join(running, 'server.json'))).toBe(false);
  },
  PATIENCE,
);

it('makes nothing where there is no data, or from something that is no backup', async () => {
  const nowhere = path.join(folder, 'nowhere');
  const run = await nhip(['backup', path.join(folder, 'c.nhip')], { NHIP_DATA: nowhere });
  expect(run).toMatchObject({ code: 1, out: '' });
  expect(run.err).toContain(nowhere);
  const fake = path.join(folder, 'fake.nhip');
  writeFileSync(fake, 'Nghị quyết');
  const restore = await nhip(['restore', fake], { NHIP_DATA: nowhere, LANG: 'vi_VN.UTF-8' });
  expect(restore).toMatchObject({ code: 1, out: '' });
  expect(restore.err).toContain('bị hỏng');
  expect(existsSync(nowhere)).toBe(false);
});

it('wants a file or --hash', async () => {
  expect((await nhip(['backup'])).code).toBe(2);
  expect((await nhip(['files', '--grace', '0'])).code).toBe(2);
});

it('leaves files within their grace', async () => {
  const run = await nhip(['files', '--remove']);
  expect(run).toMatchObject({ code: 0 });
  expect(run.out).toContain('7 days');
  expect(readdirSync(path.join(data, 'files/pending'))).toHaveLength(1);
});
