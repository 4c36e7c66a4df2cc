import { sql } from 'kysely';
import type { Db } from './database.ts';
import './tables.ts';

/** Changes among these that were taken back: an undoing is a change of its own, and its "after" names the one it takes back. */
export async function undoneAmong(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('history')
    .select(sql<string>`after->>'undoes'`.as('undoes'))
    .where(sql<string>`after->>'undoes'`, '=', sql<string>`ANY(${[...ids]})`)
    .execute();
  return new Set(rows.map((row) => row.undoes));
}
