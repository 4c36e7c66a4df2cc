import { PGlite } from '@electric-sql/pglite';
import { type Kysely, Kysely as KyselyDatabase, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { lockData } from './data-lock.ts';
import { outsideTransactionsOnly } from './transaction.ts';

/** Tables of the whole program; a context states its own in `tables.ts` and adds them by declaration merging. */
export interface Tables {}

export type Db = Kysely<Tables>;

/** An open database with what the jobs need to share it. */
export interface Database {
  readonly db: Db;
  readonly kind: 'pglite' | 'postgres';
  /** The embedded instance, for the job queue. */
  readonly pglite: PGlite | null;
  readonly url: string | null;
  /** How many connections there are, are idle, and how many requests wait for one; the embedded database has one. */
  connections(): Readonly<Record<'total' | 'idle' | 'waiting', number>>;
  close(): Promise<void>;
}

/** PostgreSQL object ids of the types whose JavaScript form we choose. */
const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;
/** A local date is text, not an instant; counts are numbers. */
const PARSERS = { [INT8]: Number, [DATE]: String, [NUMERIC]: Number };
const ONE = { total: 1, idle: 0, waiting: 0 };
const OLDEST_POSTGRES = 150_000;

/** Opens the embedded database in a directory, taken for this process alone; without a directory it lives in memory. */
export async function openEmbedded(directory: string | null): Promise<Database> {
  const unlock = directory === null ? () => {} : lockData(directory);
  try {
    const pglite = await PGlite.create({ ...(directory === null ? {} : { dataDir: directory }), parsers: PARSERS });
    const db = new KyselyDatabase<Tables>({
      dialect: new PGliteDialect({ pglite }),
      plugins: [outsideTransactionsOnly],
    });
    const close = async () => {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
      unlock();
    };
    return { db, kind: 'pglite', pglite, url: null, connections: () => ONE, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Connects to PostgreSQL. @throws when it cannot be reached or is older than 15. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new KyselyDatabase<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [outsideTransactionsOnly],
  });
  try {
    await refuseOldPostgres(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const connections = () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount });
  return { db, kind: 'postgres', pglite: null, url, connections, close: () => db.destroy() };
}

const parserOf: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  (PARSERS as Record<number, (value: string) => unknown>)[oid] ?? pg.types.getTypeParser(oid, format as 'text');

async function refuseOldPostgres(db: Db): Promise<void> {
  const { rows } = await sql<{ version: string }>`SELECT current_setting('server_version_num') AS version`.execute(db);
  const version = Number(rows[0]?.version);
  if (version < OLDEST_POSTGRES) {
    throw new Error(`DATABASE_URL names PostgreSQL ${Math.floor(version / 10_000)}; Nhịp needs 15 or newer.`);
  }
}
