import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { canonicalJson } from './canonical-json.ts';
import type { Db, Tables } from './database.ts';
import { newId } from './ids.ts';
import './tables.ts';

/** Who changed something: an account, the organisation in whose name, and the person for whom. */
export interface Doer {
  readonly id: string;
  readonly unit: string;
  readonly onBehalfOf?: string | null;
}

/** One change, as the use case tells it. */
export interface HistoryEntry {
  readonly actor: Doer;
  /** Organisation whose row was changed: those who inspect it see the entry. Absent: the actor's. */
  readonly unit?: string;
  readonly at: Date;
  /** Name of the operation: "directives.facts.decide". */
  readonly operation: string;
  /** What it touched, as "kind:id": the entry is found under each of them. */
  readonly subjects: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string | null;
}

interface Link {
  readonly position: number;
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly on_behalf_of: string | null;
  readonly operation: string;
  readonly subjects: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  /** Null in entries older than the column. */
  readonly unit: string | null;
  readonly previous_hash: string;
}

/**
 * Adds an entry in the transaction of the change it tells of. Call it last: it holds the end of the chain until the
 * transaction ends.
 *
 * @returns the id of the entry, which is the id of the change.
 */
export async function recordHistory(tx: Transaction<Tables>, entry: HistoryEntry): Promise<string> {
  const head = await tx.selectFrom('history_head').selectAll().forUpdate().executeTakeFirstOrThrow();
  const link: Link = {
    position: head.position + 1,
    id: newId(entry.at),
    at: entry.at,
    actor: entry.actor.id,
    on_behalf_of: entry.actor.onBehalfOf ?? null,
    operation: entry.operation,
    subjects: entry.subjects,
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason: entry.reason ?? null,
    unit: entry.unit ?? entry.actor.unit,
    previous_hash: head.hash,
  };
  const hash = hashOf(link);
  const row = {
    ...link,
    subjects: [...link.subjects],
    before: canonicalJson(link.before),
    after: canonicalJson(link.after),
  };
  await tx
    .insertInto('history')
    .values({ ...row, hash })
    .execute();
  await tx.updateTable('history_head').set({ position: link.position, hash }).execute();
  return link.id;
}

/** Entries that touched a subject ("kind:id"), in no order. */
export const entriesAbout = (db: Db, subject: string) =>
  db.selectFrom('history').where('subjects', '@>', sql<string[]>`ARRAY[${subject}]::text[]`);

/** Where the chain is broken, or that it is whole. */
export type HistoryCheck =
  | { readonly whole: true; readonly entries: number }
  | { readonly whole: false; readonly position: number };

const BATCH = 500;

/** Walks the whole chain: a changed, missing or added row shows as the first position that does not fit. */
export async function verifyHistory(db: Db): Promise<HistoryCheck> {
  const head = await db.selectFrom('history_head').selectAll().executeTakeFirstOrThrow();
  let previous = '0'.repeat(64);
  let position = 0;
  while (position < head.position) {
    const rows = await readFrom(db, position);
    if (rows.length === 0) return { whole: false, position: position + 1 };
    for (const row of rows) {
      position += 1;
      const fits = row.position === position && row.previous_hash === previous && row.hash === hashOf(row);
      if (!fits) return { whole: false, position };
      previous = row.hash;
    }
  }
  if ((await readFrom(db, position)).length > 0) return { whole: false, position: position + 1 };
  return previous === head.hash ? { whole: true, entries: position } : { whole: false, position };
}

const readFrom = (db: Db, position: number) =>
  db.selectFrom('history').selectAll().where('position', '>', position).orderBy('position').limit(BATCH).execute();

/** A null unit leaves no trace in the hash: entries from before there were units still fit. */
function hashOf({ previous_hash, unit, ...link }: Link): string {
  const { position, id, at, actor, on_behalf_of, operation, subjects, before, after, reason } = link;
  const told = { position, id, at, actor, on_behalf_of, operation, subjects, before, after, reason };
  return createHash('sha256')
    .update(`${previous_hash}\n${canonicalJson(unit === null ? told : { ...told, unit })}`)
    .digest('hex');
}
