import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Db, openEmbedded } from '../src/kernel/database.ts';
import { recordHistory } from '../src/kernel/history.ts';
import { migrate } from '../src/kernel/migrate.ts';
import { inTransaction } from '../src/kernel/transaction.ts';

const NHIP = path.join(import.meta.dirname, 'nhip.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'nhip-history-cli-'));
/** Some starts of a database on a busy machine, milliseconds. */
const PATIENCE = 240_000;
afterAll(() => rmSync(folder, { recursive: true }));

async function change(work: (db: Db) => Promise<unknown>): Promise<void> {
  const database = await openEmbedded(path.join(folder, 'database'));
  await work(database.db);
  await database.close();
}

const record = (db: Db, operation: string) =>
  inTransaction(db, (tx) =>
    recordHistory(tx, {
      actor: { id: 'an', unit: 'sở' },
      at: new Date('2026-03-02T02:00:00Z'),
      operation,
      subjects: ['fact:1'],
      before: null,
      after: { a: 1 },
    }),
  );

beforeAll(
  () =>
    change(async (db) => {
      await migrate(db);
      for (const operation of ['a', 'b', 'c']) await record(db, operation);
    }),
  PATIENCE,
);

async function nhip(...args: readonly string[]) {
  const env = { ...process.env, NHIP_DATA: folder, DATABASE_URL: '', LANG: 'en_US.UTF-8', LC_ALL: '' };
  const child = spawn(process.execPath, [NHIP, 'history', 'verify', ...args], { env });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: code as number, out, err };
}

it(
  'says that the chain is whole, with the end to be noted; then where somebody changed it',
  async () => {
    const whole = await nhip();
    expect(whole).toMatchObject({ code: 0, err: '' });
    const end = /3:[\da-f]{64}/.exec(whole.out)![0];
    expect(await nhip('--since', end)).toMatchObject({ code: 0 });
    expect(await nhip('--since', `2:${end.slice(2)}`)).toMatchObject({ code: 1 });
    await change((db) =>
      sql`DO $$ BEGIN ALTER TABLE history DISABLE TRIGGER USER; UPDATE history SET reason = 'khác' WHERE position = 2;
        ALTER TABLE history ENABLE TRIGGER USER; END $$`.execute(db),
    );
    const broken = await nhip();
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('breaks at entry 2');
    const told = await nhip('--json');
    expect(told.code).toBe(1);
    expect(JSON.parse(told.out)).toEqual({ whole: false, position: 2, trouble: 'changed' });
  },
  PATIENCE,
);

it(
  'knows a wrong end from a wrong chain',
  async () => {
    const wrong = await nhip('--since', 'yesterday');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('POSITION:HASH');
    expect((await nhip('--no-such-option')).code).toBe(2);
  },
  PATIENCE,
);
