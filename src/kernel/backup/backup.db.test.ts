import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import {
  AT,
  BYTES,
  emptyInstallation,
  FILE,
  filledInstallation,
  type Kind,
  KINDS,
  MIGRATIONS,
  newPath,
  type Opened,
  OWN,
  QUEUE,
} from '../../../tests/database/invented-installation.ts';
import { relayEvents } from '../event-relay.ts';
import { createEvents } from '../events.ts';
import { startJobs } from '../jobs.ts';
import { createLogger } from '../logger.ts';
import { migrate } from '../migrate.ts';
import { verifyHistory } from '../verify-history.ts';
import type { Manifest } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { hashInstallation, writeBackup } from './write-backup.ts';

/** One filled installation of each kind, and its backup, for the tests that change neither. */
const sources = new Map<Kind, Promise<{ source: Opened; file: string; manifest: Manifest }>>();
function backedUp(kind: Kind) {
  const known = sources.get(kind) ?? makeBackup(kind);
  sources.set(kind, known);
  return known;
}

async function makeBackup(kind: Kind) {
  const source = await filledInstallation(kind, LINES);
  const file = newPath(`${kind}.nhip`);
  return { source, file, manifest: await writeBackup(source, file, making) };
}

const LINES = 12_000;
const log = createLogger('silent');
const tell = () => {};
const making = { version: '0.1.0', at: AT, tell };
const restoring = { replace: false, tell, migrations: MIGRATIONS };

const PAIRS = KINDS.flatMap((from) => KINDS.map((to) => [from, to] as const)).filter((pair) => pair.includes(OWN));

describe.each(PAIRS)('from %s to %s', (from, to) => {
  test('everything comes back: rows, numbers that the database gives, files, jobs; the hash is the same', async () => {
    const { source, file, manifest } = await backedUp(from);
    const { hash } = await hashInstallation(source);
    expect(manifest.hash).toBe(hash);
    const target = await emptyInstallation(to);
    await restoreBackup(target, file, restoring);
    expect((await hashInstallation(target)).hash).toBe(hash);
    expect(Buffer.from(await target.files.read(FILE))).toEqual(Buffer.from(BYTES));
    const { db } = target.database;
    expect(await verifyHistory(db)).toMatchObject({ whole: true, entries: 1 });
    const added = await sql<{ number: number }>`INSERT INTO odd."user" (leader) VALUES (1) RETURNING number`.execute(
      db,
    );
    expect(added.rows).toEqual([{ number: 3 }]);
    await expect(sql`INSERT INTO odd."user" (leader) VALUES (99)`.execute(db)).rejects.toThrow(/foreign key/);
    await expect(sql`DELETE FROM history`.execute(db)).rejects.toThrow(/append-only/);
    const jobs = await startJobs(target.database, [QUEUE], log);
    expect(await jobs.isOpen(QUEUE, 'key-1')).toBe(true);
    await jobs.stop();
  });
});

describe.each([OWN])('on %s', (kind) => {
  test('the hash tells any change, and is the same for the same content', async () => {
    const source = await filledInstallation(kind);
    const { db } = source.database;
    const { hash } = await hashInstallation(source);
    expect((await hashInstallation(source)).hash).toBe(hash);
    await sql`UPDATE odd."user" SET extra = '{"b": 1.00}' WHERE number = 1`.execute(db);
    const changed = await hashInstallation(source);
    expect(changed.hash).not.toBe(hash);
    await sql`SELECT nextval(pg_get_serial_sequence('odd."user"', 'number'))`.execute(db);
    expect((await hashInstallation(source)).hash).not.toBe(changed.hash);
  });

  test('many rows pass in pieces of a bounded size', async () => {
    const { content, entries } = (await backedUp(kind)).manifest;
    const place = content.tables.findIndex(({ name }) => name === 'lines');
    expect(content.tables[place]).toMatchObject({ rows: LINES + 1 });
    const pieces = entries.filter(({ name }) => name.startsWith(`tables/${String(place).padStart(6, '0')}/`));
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ bytes }) => bytes))).toBeLessThan(2 * 1024 * 1024);
  });

  test('what is there is replaced only when that is asked for', async () => {
    const { file, manifest } = await backedUp(kind);
    const other = await filledInstallation(kind, 7);
    const before = await hashInstallation(other);
    await expect(restoreBackup(other, file, restoring)).rejects.toMatchObject({ code: 'not-empty' });
    expect(await hashInstallation(other)).toEqual(before);
    await restoreBackup(other, file, { ...restoring, replace: true });
    expect((await hashInstallation(other)).hash).toBe(manifest.hash);
  });

  test('a backup of a newer program is refused, and a database of somebody else is left alone', async () => {
    const { file } = await backedUp(kind);
    const other = await emptyInstallation(kind);
    await expect(restoreBackup(other, file, { replace: false, tell })).rejects.toMatchObject({
      code: 'newer',
      values: { migration: '9999-test-odd-columns' },
    });
    await sql`CREATE TABLE accounts (id integer)`.execute(other.database.db);
    const restore = restoreBackup(other, file, { ...restoring, replace: true });
    await expect(restore).rejects.toMatchObject({ code: 'not-ours', values: { table: 'accounts' } });
  });

  test('after a restore the database can be brought up to date and filled further', async () => {
    const file = newPath('e.nhip');
    const source = await emptyInstallation(kind);
    await migrate(source.database.db);
    await writeBackup(source, file, making);
    const target = await emptyInstallation(kind);
    await restoreBackup(target, file, restoring);
    expect(await migrate(target.database.db, MIGRATIONS)).toEqual(['9999-test-odd-columns']);
  });

  test('an existing file is not overwritten, and a database without tables is no backup', async () => {
    const { source, file } = await backedUp(kind);
    await expect(writeBackup(source, file, making)).rejects.toMatchObject({ code: 'file-exists' });
    const nothing = newPath('g.nhip');
    await expect(writeBackup(await emptyInstallation(kind), nothing, making)).rejects.toMatchObject({
      code: 'no-database',
    });
    expect(existsSync(nothing)).toBe(false);
    expect(readdirSync(path.dirname(nothing)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});

test.runIf(OWN === 'postgres')('a database that a server works on is not replaced', async () => {
  const { file } = await backedUp('postgres');
  const target = await emptyInstallation('postgres');
  const relay = await relayEvents(createEvents(), target.database.url!, log);
  await expect(restoreBackup(target, file, restoring)).rejects.toMatchObject({ code: 'in-use' });
  await relay.close();
  await restoreBackup(target, file, restoring);
});
