import { sql } from 'kysely';
import type { Db } from '../../src/kernel/database.ts';

/** Everything a database held at one moment. */
export interface KeptState {
  /** Puts everything back as it was. */
  restore(): Promise<void>;
  /** One text for all rows of all tables. */
  fingerprint(): Promise<string>;
}

interface TableRow {
  readonly name: string;
  readonly columns: string;
  /** The same as columns of a table named "kept": PL/pgSQL has variables of its own. */
  readonly values: string;
}

/**
 * Keeps a copy of every table in a schema of its own; a later call replaces it. Triggers note which tables are written,
 * so that putting back touches only those.
 */
export async function keepState(db: Db): Promise<KeptState> {
  const tables = await tablesOf(db);
  await run(db, [
    'DROP SCHEMA IF EXISTS kept CASCADE',
    'CREATE SCHEMA kept',
    ...tables.map(({ name, values }) => `CREATE TABLE kept.${name} AS SELECT ${values} FROM public.${name} AS kept`),
    'CREATE TABLE kept.written (name text PRIMARY KEY)',
    `CREATE FUNCTION kept.note_written() RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN
      INSERT INTO kept.written VALUES (quote_ident(TG_TABLE_NAME)) ON CONFLICT DO NOTHING; RETURN NULL; END $fn$`,
    ...tables.flatMap(({ name }) => [
      `CREATE TRIGGER note_written AFTER INSERT OR UPDATE OR DELETE ON public.${name}
        FOR EACH STATEMENT EXECUTE FUNCTION kept.note_written()`,
      // Emptying between tests puts ordinary triggers aside.
      `ALTER TABLE public.${name} ENABLE ALWAYS TRIGGER note_written`,
    ]),
    `CREATE FUNCTION kept.put_back() RETURNS void LANGUAGE plpgsql AS $fn$ BEGIN
      ${tables.map(puttingBack).join('; ')}; DELETE FROM kept.written; END $fn$`,
  ]);
  // Neither triggers nor foreign keys stand in the way.
  const restore = () => run(db, ['SET LOCAL session_replication_role = replica', 'PERFORM kept.put_back()']);
  return { restore, fingerprint: () => fingerprintOf(db, tables) };
}

const puttingBack = ({ name, columns, values }: TableRow): string =>
  `IF EXISTS (SELECT FROM kept.written WHERE written.name = '${name}') THEN
    DELETE FROM public.${name};
    INSERT INTO public.${name} (${columns}) SELECT ${values} FROM kept.${name} AS kept;
  END IF`;

async function tablesOf(db: Db): Promise<TableRow[]> {
  const { rows } = await sql<TableRow>`
    SELECT quote_ident(table_name) AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns,
      string_agg('kept.' || quote_ident(column_name), ', ' ORDER BY ordinal_position) AS values
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'kysely%'
      AND is_generated = 'NEVER'
    GROUP BY table_name ORDER BY table_name`.execute(db);
  return rows;
}

async function fingerprintOf(db: Db, tables: readonly TableRow[]): Promise<string> {
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}: ' || count(*) || ' ' || coalesce(md5(string_agg(md5(row::text), '' ORDER BY md5(row::text))), '')
        AS line FROM public.${name} AS row`,
  );
  const { rows } = await sql.raw<{ line: string }>(each.join(' UNION ALL ')).execute(db);
  // PostgreSQL may read the tables side by side, and answers in no order.
  return rows
    .map(({ line }) => line)
    .toSorted((a, b) => a.localeCompare(b))
    .join('\n');
}

async function run(db: Db, statements: readonly string[]): Promise<void> {
  await sql.raw(`DO $do$ BEGIN ${statements.join('; ')}; END $do$`).execute(db);
}
