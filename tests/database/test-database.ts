import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, inject } from 'vitest';
import { type Database, openEmbedded, openPostgres } from '../../src/kernel/database.ts';
import { migrate } from '../../src/kernel/migrate.ts';

/**
 * A migrated database for one test file: the embedded one in memory, or a database of its own on the PostgreSQL of this run,
 * as the project says. It is emptied after each test.
 */
export async function testDatabase(): Promise<Database> {
  const database = process.env.NHIP_TEST_DATABASE === 'postgres' ? await openFresh() : await openEmbedded(null);
  await migrate(database.db);
  afterEach(() => empty(database));
  afterAll(() => database.close());
  return database;
}

async function openFresh(): Promise<Database> {
  const url = inject('postgresUrl');
  const name = `nhip_${process.pid}_${Date.now()}_${Math.floor(performance.now())}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return openPostgres(url.replace(/\/postgres$/, `/${name}`));
}

/** History cannot be emptied but by those who made the table: its triggers are put aside for the moment. */
async function empty({ db }: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT LIKE 'kysely%' AND tablename <> 'history_head'`.execute(db);
  const tables = rows.map((row) => row.name).join(', ');
  await sql
    .raw(`DO $$ BEGIN
    ALTER TABLE history DISABLE TRIGGER USER;
    TRUNCATE ${tables};
    ALTER TABLE history ENABLE TRIGGER USER;
    ALTER TABLE history_head DISABLE TRIGGER USER;
    UPDATE history_head SET position = 0, hash = repeat('0', 64);
    ALTER TABLE history_head ENABLE TRIGGER USER;
  END $$`)
    .execute(db);
}
