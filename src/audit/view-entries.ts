import { type Selectable, sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { HistoryTable } from '../kernel/tables.ts';
import { differencesOf } from './differences.ts';
import type { Entry } from './schemas.ts';

export type EntryRow = Selectable<HistoryTable>;

/** In a list an entry tells this much; alone it tells everything, within reason. */
export const BRIEF = { differences: 8, subjects: 6 };
export const WHOLE = { differences: 1000, subjects: 1000 };

/** Entries as they are shown. */
export async function viewEntries(db: Db, rows: readonly EntryRow[], most: typeof BRIEF = BRIEF): Promise<Entry[]> {
  const undone = await undoneAmong(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => viewEntry(row, undone.has(row.id), most));
}

function viewEntry(row: EntryRow, undone: boolean, most: typeof BRIEF): Entry {
  const differences = differencesOf(row.before, row.after);
  return {
    id: row.id,
    position: row.position,
    at: row.at.toISOString(),
    actor: row.actor,
    onBehalfOf: row.on_behalf_of,
    operation: row.operation,
    unit: row.unit || null,
    subjects: row.subjects.slice(0, most.subjects),
    subjectCount: row.subjects.length,
    differences: differences.slice(0, most.differences),
    differenceCount: differences.length,
    reason: row.reason,
    undone,
  };
}

/** Those that a later entry took back: it says so in what came after. */
async function undoneAmong(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const undoes = sql<string>`history.after->>'undoes'`;
  const rows = await db
    .selectFrom('history')
    .select(undoes.as('undoes'))
    .where(undoes, '=', sql<string>`ANY(${[...ids]}::text[])`)
    .execute();
  return new Set(rows.map((row) => row.undoes));
}
