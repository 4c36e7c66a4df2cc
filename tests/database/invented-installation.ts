import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { Installation } from '../../src/kernel/backup/write-backup.ts';
import { type Database, openEmbedded, openPostgres } from '../../src/kernel/database.ts';
import { diskFiles, sha256Of } from '../../src/kernel/files.ts';
import { recordHistory } from '../../src/kernel/history.ts';
import { startJobs } from '../../src/kernel/jobs.ts';
import { createLogger } from '../../src/kernel/logger.ts';
import { migrate } from '../../src/kernel/migrate.ts';
import { inTransaction } from '../../src/kernel/transaction.ts';

export type Kind = Database['kind'];
export interface Opened extends Installation {
  readonly database: Database;
}

/** The database that this run of the tests is about. */
export const OWN: Kind = process.env.NHIP_TEST_DATABASE === 'postgres' ? 'postgres' : 'pglite';
/** The databases that this run has; the embedded one is always there. */
export const KINDS: readonly Kind[] = OWN === 'postgres' ? ['pglite', 'postgres'] : ['pglite'];
export const AT = new Date('2026-03-02T02:00:00Z');
export const QUEUE = 'test.backup';
export const BYTES = new TextEncoder().encode('Nghị quyết của tỉnh Sơn Khê');
export const FILE = sha256Of(BYTES);

const folder = mkdtempSync(path.join(tmpdir(), 'nhip-backup-'));
const open: Database[] = [];
let made = 0;
afterAll(async () => {
  for (const database of open.splice(0)) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A path in a folder that is gone after the tests. */
export const newPath = (name: string): string => path.join(folder, `${(made += 1)}-${name}`);

/** The migrations of the program, and one with columns of every sort that a backup could spoil. */
export const MIGRATIONS = path.join(folder, 'migrations');
cpSync(path.join(import.meta.dirname, '../../migrations'), MIGRATIONS, { recursive: true });
writeFileSync(
  path.join(MIGRATIONS, '9999-test-odd-columns.sql'),
  `CREATE SCHEMA odd;
  CREATE TABLE odd."user" (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "fullName" text, leader bigint REFERENCES odd."user",
    born date, height real, score double precision, money numeric, at timestamptz, tags text[], secret bytea,
    extra jsonb, plain json, span interval, words tsvector,
    doubled double precision GENERATED ALWAYS AS (score * 2) STORED, file_sha256 text);
  CREATE TABLE odd.lines (value text NOT NULL);
  INSERT INTO odd.lines VALUES ('made by the migration');`,
);

/** A database without any table, and an empty folder of files. */
export async function emptyInstallation(kind: Kind): Promise<Opened> {
  const database = kind === 'pglite' ? await openEmbedded(null) : await openPostgres(await newPostgres());
  open.push(database);
  return { database, files: diskFiles(newPath('files')) };
}

async function newPostgres(): Promise<string> {
  const url = inject('postgresUrl');
  const name = `nhip_backup_${process.pid}_${Date.now()}_${(made += 1)}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return url.replace(/\/postgres$/, `/${name}`);
}

/** One that holds whatever could get lost: odd values, a circle of references, numbers that the database gives, a job. */
export async function filledInstallation(kind: Kind, lines = 50): Promise<Opened> {
  const installation = await emptyInstallation(kind);
  const { database, files } = installation;
  const { db } = database;
  await migrate(db, MIGRATIONS);
  await sql`INSERT INTO odd."user" ("fullName", leader, born, height, score, money, at, tags, secret, extra, plain, span,
      words, file_sha256)
    VALUES (${'Đặng "Sơn" \\ \t\nhai dòng'}, 2, '2026-02-28', 0.1, 1e-300, 12345678901234567890.123456789,
      '2026-03-02 02:00:00.123456+00', ${['a,b', '{"c"}', '']}, '\\x00ff1f8b', '{"b": 1.0, "a": [null, "é", 1e2]}',
      '{"b" : 1,  "a":2}', '1 mon -3 days', '''số'':1A ''kinh'':2', ${FILE}),
    (NULL, 1, 'infinity', 'NaN', '-Infinity', NULL, '-infinity', '{}', '', 'null', NULL, NULL, NULL, NULL)`.execute(db);
  await sql`INSERT INTO odd.lines SELECT repeat('chữ ', i % 100) || i FROM generate_series(1, ${sql.lit(lines)}) AS i`.execute(
    db,
  );
  await inTransaction(db, (tx) => recordHistory(tx, ENTRY));
  await files.hold(FILE, BYTES);
  await files.keep(FILE);
  const jobs = await startJobs(database, [QUEUE], createLogger('silent'));
  await inTransaction(db, (tx) => jobs.send(tx, QUEUE, { n: 1 }, 'key-1', new Date('2030-01-01')));
  await jobs.stop();
  return installation;
}

const ENTRY = {
  actor: { id: 'local', unit: 'local' },
  at: AT,
  operation: 'test.add',
  subjects: ['test:1'],
  before: null,
  after: { value: 1.5, text: 'chữ' },
};
