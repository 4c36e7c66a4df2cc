import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { openPostgres } from '../../src/kernel/database.ts';
import startPostgres from '../../tests/database/start-postgres.ts';
import { fillClauses } from '../fixtures/fill-clauses.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** A server as a process of its own on a PostgreSQL of its own, holding the sample story and generated documents. */
export interface FilledServer {
  readonly url: string;
  /** Version of the database. */
  readonly postgres: string;
  stop(): Promise<void>;
}

/** @param clauses how many are generated beside the story, 200 a document, all published */
export async function startFilledServer(clauses: number): Promise<FilledServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nhip-load-'));
  let templates = '';
  const stopPostgres = await startPostgres({ provide: (_name, url) => void (templates = url) });
  const databaseUrl = await newDatabase(templates);
  const server = startServer(folder, { DATABASE_URL: databaseUrl });
  const stop = async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    await stopPostgres?.();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await server.url;
    return { url, postgres: await fill(databaseUrl, clauses), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function newDatabase(templates: string): Promise<string> {
  const client = new pg.Client({ connectionString: templates });
  await client.connect();
  await client.query('CREATE DATABASE nhip_load');
  await client.end();
  return templates.replace(/\/postgres$/, '/nhip_load');
}

/** Waits until the story is read, then adds the generated documents. */
async function fill(databaseUrl: string, clauses: number): Promise<string> {
  const database = await openPostgres(databaseUrl);
  const { db } = database;
  try {
    for (;;) {
      const open = await db.selectFrom('source').select('id').where('status', 'in', ['queued', 'reading']).execute();
      if (open.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await fillClauses(db, clauses);
    await sql`UPDATE directive SET status = 'published', published_at = added_at WHERE engine = 'bench'`.execute(db);
    await sql`ANALYZE`.execute(db);
    const { rows } = await sql<{ version: string }>`SELECT current_setting('server_version') AS version`.execute(db);
    return rows[0]!.version;
  } finally {
    await database.close();
  }
}

/** A demonstration as a process of its own; `url` once it answers. */
export function startServer(folder: string, more: Readonly<Record<string, string>> = {}) {
  const settings = {
    ...more,
    NHIP_DATA: folder,
    PORT: '0',
    HOST: 'localhost',
    NHIP_MODE: 'demo',
    NHIP_OPEN: '0',
    NHIP_LOG: 'info',
    // All users come from one address here.
    NHIP_RATE_LIMIT: '1000000',
  };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: ROOT, env: { ...process.env, ...settings } });
  const ended = once(child, 'exit');
  const { promise: url, resolve, reject } = Promise.withResolvers<string>();
  let told = '';
  const listen = (chunk: Buffer) => {
    told = (told + String(chunk)).slice(-10_000);
    const found = /Nhịp: (http:\S+)/.exec(told)?.[1];
    if (found) resolve(found);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  void ended.then(() => reject(new Error(told)));
  // Whoever awaits it hears of a failure; the database is being filled before that.
  url.catch(() => {});
  return { process: child, ended, url };
}
