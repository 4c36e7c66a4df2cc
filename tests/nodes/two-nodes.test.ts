import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Database, openPostgres } from '../../src/kernel/database.ts';
import { diskFiles } from '../../src/kernel/files.ts';
import { verifyHistory } from '../../src/kernel/verify-history.ts';
import { RESOLUTION } from '../http/test-app.ts';
import { type NodeProcess, startNode } from './node-process.ts';

/** Until a dead server's jobs are noticed and done again on a busy machine, milliseconds. */
const PATIENCE = 90_000;
const UPLOADS = 24;
/** Files taken in when one server is killed. */
const KILLED_AFTER = 8;

const folder = mkdtempSync(path.join(tmpdir(), 'nhip-nodes-'));
const running: NodeProcess[] = [];
let url: string;
let database: Database;
let a: NodeProcess;
let b: NodeProcess;

async function start(): Promise<NodeProcess> {
  const node = await startNode(url, folder);
  running.push(node);
  return node;
}

beforeAll(async () => {
  url = await newDatabase();
  [a, b] = await Promise.all([start(), start()]);
  database = await openPostgres(url);
}, 180_000);

afterAll(async () => {
  await Promise.all(running.map((node) => node.end('SIGKILL')));
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function newDatabase(): Promise<string> {
  const templates = inject('postgresUrl');
  const client = new pg.Client({ connectionString: templates });
  await client.connect();
  await client.query('CREATE DATABASE nhip_nodes');
  await client.end();
  return templates.replace(/\/postgres$/, '/nhip_nodes');
}

const textOf = (number: number): string =>
  RESOLUTION.replace('12-NQ/TU', `${100 + number}-NQ/TU`) + RESOLUTION.split('\n').slice(8, 16).join('\n').repeat(40);

/** Sends a file to a server. @returns the id that it acknowledged; null when it did not answer */
async function upload(node: NodeProcess, number: number): Promise<string | null> {
  const body = new FormData();
  body.set('file', new File([textOf(number)], `${number}.txt`));
  try {
    const answer = await fetch(`${node.url}/api/sources`, { method: 'POST', body });
    if (answer.status !== 200) return null;
    return ((await answer.json()) as { source: { id: string } }).source.id;
  } catch {
    return null;
  }
}

/** What a watcher of a server hears, until it stops listening. */
async function listen(node: NodeProcess) {
  const gone = new AbortController();
  const answer = await fetch(`${node.url}/api/events`, { signal: gone.signal });
  const heard = { text: '' };
  void (async () => {
    for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) heard.text += piece;
  })().catch(() => {});
  return { heard, stop: () => gone.abort() };
}

const unread = async (ids: readonly string[]): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) FROM source WHERE id = ANY(${[...ids]}::uuid[]) AND status <> 'read'`.execute(database.db);
  return rows[0]!.count;
};

const countOf = async (query: string): Promise<number> =>
  (await sql.raw<{ count: number }>(`SELECT count(*) AS count ${query}`).execute(database.db)).rows[0]!.count;

test('two servers that start together on an empty database are both ready, and the sample people are there once', async () => {
  const ready = await Promise.all([a, b].map(async (node) => (await fetch(`${node.url}/readyz`)).status));
  expect(ready).toEqual([200, 200]);
  expect(await countOf(`FROM person WHERE sample = 'officer'`)).toBe(1);
});

test('what changes at one server is heard at the other', async () => {
  const { heard, stop } = await listen(b);
  const id = await upload(a, UPLOADS + 1);
  await expect.poll(() => heard.text, { timeout: 20_000 }).toContain(`{"kind":"source","id":"${id}"}`);
  stop();
  // The next test kills a server: what it counts must not be half-read by then.
  await expect.poll(() => unread([id!]), { timeout: PATIENCE, interval: 500 }).toBe(0);
});

test('one server is killed under load: nothing acknowledged is lost, nothing is done twice', async () => {
  const acknowledged: string[] = [];
  const numbers = Array.from({ length: UPLOADS }, (_, i) => i);
  const kills: Promise<unknown>[] = [];
  /** Sends to both in turn; what a server did not acknowledge is sent to the other, as a person would do. */
  const send = async (): Promise<void> => {
    for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
      const id = (await upload(number % 2 === 0 ? a : b, number)) ?? (await upload(b, number));
      if (id !== null) acknowledged.push(id);
      if (acknowledged.length === KILLED_AFTER) kills.push(a.end('SIGKILL'));
    }
  };
  await Promise.all([send(), send(), send(), send()]);
  await Promise.all(kills);
  expect(kills).toHaveLength(1);
  expect(new Set(acknowledged).size).toBe(UPLOADS);
  await expect.poll(() => unread(acknowledged), { timeout: PATIENCE, interval: 500 }).toBe(0);
  await wholeAndOnce(UPLOADS + 1);
});

test('a server that is asked to stop ends well, and another does what it left', async () => {
  const ids = await Promise.all([1, 2, 3, 4].map((more) => upload(b, UPLOADS + 1 + more)));
  expect(await b.end('SIGTERM')).toBe(0);
  const c = await start();
  const acknowledged = ids.filter((id) => id !== null);
  expect(acknowledged).toHaveLength(4);
  await expect.poll(() => unread(acknowledged), { timeout: PATIENCE, interval: 500 }).toBe(0);
  expect((await fetch(`${c.url}/readyz`)).status).toBe(200);
  await wholeAndOnce(UPLOADS + 5);
});

/** Counts the effects of every reading, and looks whether bytes and history are whole. */
async function wholeAndOnce(files: number): Promise<void> {
  const { db } = database;
  expect(await countOf('FROM source')).toBe(files);
  expect(await countOf('FROM directive')).toBe(files);
  expect(await countOf('FROM copy')).toBe(files);
  expect(await countOf('FROM reading')).toBe(files);
  expect(await countOf(`FROM history WHERE operation = 'directives.sources.add'`)).toBe(files);
  expect(await countOf(`FROM history WHERE operation = 'directives.sources.read'`)).toBe(files);
  expect(await countOf(`FROM (SELECT directive_id, key FROM fact GROUP BY 1, 2 HAVING count(*) > 1) AS twice`)).toBe(0);
  expect(await verifyHistory(db)).toMatchObject({ whole: true });
  const stored = diskFiles(path.join(folder, 'files'));
  const { rows } = await sql<{ sha256: string }>`SELECT sha256 FROM source`.execute(db);
  for (const { sha256 } of rows) await expect(stored.read(sha256)).resolves.toBeInstanceOf(Uint8Array);
  await expect
    .poll(
      () => countOf(`FROM jobs.job WHERE name = 'directives.read-source' AND state NOT IN ('completed', 'cancelled')`),
      { timeout: PATIENCE },
    )
    .toBe(0);
}
