import { sql, type Transaction } from 'kysely';
import { canonicalJson, wellFormed } from './canonical-json.ts';
import type { Db, Tables } from './database.ts';
import { type HistoryLink, hashOf } from './history-link.ts';
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

/**
 * Adds an entry in the transaction of the change it tells of. Call it last: it holds the end of the chain until the
 * transaction ends.
 *
 * @returns the id of the entry, which is the id of the change.
 */
export async function recordHistory(tx: Transaction<Tables>, entry: HistoryEntry): Promise<string> {
  const head = await tx.selectFrom('history_head').selectAll().forUpdate().executeTakeFirstOrThrow();
  const link: HistoryLink = { ...told(entry), position: head.position + 1, previous_hash: head.hash };
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

const told = ({ actor, at, operation, subjects, before, after, reason, unit }: HistoryEntry) => ({
  id: newId(at),
  at,
  actor: wellFormed(actor.id),
  on_behalf_of: textOrNull(actor.onBehalfOf),
  operation: wellFormed(operation),
  subjects: subjects.map(wellFormed),
  before: before ?? null,
  after: after ?? null,
  reason: textOrNull(reason),
  unit: wellFormed(unit ?? actor.unit),
});

const textOrNull = (text: string | null | undefined): string | null => (text ? wellFormed(text) : (text ?? null));

/** Entries that touched a subject ("kind:id"), in no order. */
export const entriesAbout = (db: Db, subject: string) =>
  db.selectFrom('history').where('subjects', '@>', sql<string[]>`ARRAY[${subject}]::text[]`);
