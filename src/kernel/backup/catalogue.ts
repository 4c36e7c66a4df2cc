import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database.ts';

export type Tx = Transaction<Tables>;

/** A table as the database describes it. */
export interface TableShape {
  readonly schema: string;
  readonly name: string;
  /** Columns that are stored, by name; those that the database computes are left out. */
  readonly columns: readonly string[];
  /** Expressions to order by: the primary key where there is one, text by its bytes. Empty: order by the whole row. */
  readonly order: readonly string[];
}

/** What is not content: how far migrations are, and jobs on their way into the queue, which a backup takes with the jobs. */
const BESIDE = ['kysely_migration', 'kysely_migration_lock', 'restored_job'];
/** Schema of the job queue, which its library makes anew. */
export const JOBS_SCHEMA = 'jobs';

/** Every table of ours: of every schema but those of the system, of extensions and of the job queue, in order of name. */
export async function tablesOf(tx: Tx): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    SELECT n.nspname::text AS schema, c.relname::text AS name, columns.names AS columns, coalesce(key.order, '{}') AS "order"
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL (
      SELECT array_agg(a.attname::text ORDER BY a.attname::text COLLATE "C") AS names
      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    ) columns
    LEFT JOIN LATERAL (
      SELECT array_agg(
        CASE WHEN a.attcollation = 0 THEN quote_ident(a.attname) ELSE quote_ident(a.attname) || '::text COLLATE "C"' END
        ORDER BY place.nth) AS "order"
      FROM pg_index i
      CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS place (attnum, nth)
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = place.attnum
      WHERE i.indrelid = c.oid AND i.indisprimary
    ) key ON true
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${ownSchema}
      AND NOT (n.nspname = 'public' AND c.relname IN (${sql.join(BESIDE)}))
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    ORDER BY n.nspname::text COLLATE "C", c.relname::text COLLATE "C"`.execute(tx);
  return rows;
}

const ownSchema = sql`n.nspname <> 'information_schema' AND n.nspname <> ${JOBS_SCHEMA} AND n.nspname !~ '^pg_'`;

export interface SequenceState {
  readonly name: string;
  readonly value: number;
  readonly called: boolean;
}

/** Where every sequence stands, also those behind identity columns. */
export async function sequencesOf(tx: Tx): Promise<SequenceState[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'S' AND ${ownSchema} ORDER BY 1`.execute(tx);
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const state = await sql<{ value: number; called: boolean }>`
      SELECT last_value AS value, is_called AS called FROM ${sql.raw(name)}`.execute(tx);
    states.push({ name, ...state.rows[0]! });
  }
  return states;
}

/** Columns that name stored files: by their name, `sha256` or `…_sha256`. */
export async function fileColumns(tx: Tx): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    SELECT format('%I.%I', n.nspname, c.relname) AS table, quote_ident(a.attname) AS column
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${ownSchema}
      AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'text'::regtype AND a.attname ~ '(^|_)sha256$'
    ORDER BY 1, 2`.execute(tx);
  return rows;
}

/** Names of the migrations that have run; null in a database that none has run in. */
export async function migrationsOf(tx: Tx): Promise<string[] | null> {
  const known = await sql<{
    found: string | null;
  }>`SELECT to_regclass('public.kysely_migration')::text AS found`.execute(tx);
  if (!known.rows[0]?.found) return null;
  const { rows } = await sql<{
    name: string;
  }>`SELECT name FROM public.kysely_migration ORDER BY name COLLATE "C"`.execute(tx);
  return rows.map(({ name }) => name);
}
