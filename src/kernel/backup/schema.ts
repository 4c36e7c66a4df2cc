import { sql } from 'kysely';
import type { TableShape, Tx } from './catalogue.ts';
import { nameOf } from './rows.ts';

const OF_EXTENSION = `EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = x.oid AND d.deptype = 'e')`;

/**
 * Removes every schema, table, function and type of the database but those of the system and of extensions, so that
 * migrations can begin anew. The schema `public` itself stays: whoever owns the database may have given rights on it.
 */
export async function dropEverything(tx: Tx): Promise<void> {
  const drops = `
    SELECT format('DROP SCHEMA %I CASCADE', x.nspname) AS text, 1 AS place FROM pg_namespace x
      WHERE x.nspname !~ '^pg_' AND x.nspname NOT IN ('information_schema', 'public') AND NOT ${OF_EXTENSION}
    UNION ALL
    SELECT format('DROP %s IF EXISTS public.%I CASCADE',
        CASE x.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
        x.relname), 2 FROM pg_class x
      WHERE x.relnamespace = 'public'::regnamespace AND x.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT ${OF_EXTENSION}
    UNION ALL
    SELECT format('DROP ROUTINE IF EXISTS public.%I(%s) CASCADE', x.proname, pg_get_function_identity_arguments(x.oid)), 4
      FROM pg_proc x WHERE x.pronamespace = 'public'::regnamespace AND NOT ${OF_EXTENSION}
    UNION ALL
    SELECT format('DROP TYPE IF EXISTS public.%I CASCADE', x.typname), 3 FROM pg_type x
      WHERE x.typnamespace = 'public'::regnamespace AND x.typtype IN ('e', 'd', 'r') AND NOT ${OF_EXTENSION}
    ORDER BY 2`;
  const { rows } = await sql.raw<{ text: string }>(drops).execute(tx);
  for (const { text } of rows) await sql.raw(text).execute(tx);
}

/**
 * Empties the tables and takes away what would be in the way of filling them in any order: foreign keys, also those in a
 * circle or within one table, and triggers, such as those that keep history from being changed.
 *
 * @returns puts everything back; a row that breaks a foreign key fails then
 */
export async function holdConstraints(tx: Tx, tables: readonly TableShape[]): Promise<() => Promise<void>> {
  const names = tables.map(nameOf);
  const { rows: keys } = await sql<{ table: string; name: string; definition: string }>`
    SELECT format('%I.%I', n.nspname, c.relname) AS table, quote_ident(k.conname) AS name,
      pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE k.contype = 'f' AND k.conparentid = 0 AND format('"%s"."%s"', n.nspname, c.relname) IN (${sql.join(names)})
    ORDER BY 1, 2`.execute(tx);
  for (const name of names) await sql.raw(`ALTER TABLE ${name} DISABLE TRIGGER USER`).execute(tx);
  await sql.raw(`TRUNCATE ${names.join(', ')}`).execute(tx);
  for (const { table, name } of keys) await sql.raw(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`).execute(tx);
  return async () => {
    for (const { table, name, definition } of keys)
      await sql.raw(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`).execute(tx);
    for (const name of names) await sql.raw(`ALTER TABLE ${name} ENABLE TRIGGER USER`).execute(tx);
  };
}
