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

/**
 * Empties what holds rows: to truncate every table after every test costs more than most tests. Neither foreign keys nor
 * the triggers of the history, which cannot be emptied otherwise, stand in the way.
 */
async function empty({ db }: Database): Promise<void> {
  await sql
    .raw(`DO $$ DECLARE name text; filled boolean; BEGIN
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT quote_ident(tablename) FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT LIKE 'kysely%' AND tablename <> 'history_head'
    LOOP
      EXECUTE 'SELECT EXISTS (SELECT FROM ' || name || ')' INTO filled;
      IF filled THEN EXECUTE 'DELETE FROM ' || name; END IF;
    END LOOP;
    UPDATE history_head SET position = 0, hash = repeat('0', 64);
  END $$`)
    .execute(db);
}
