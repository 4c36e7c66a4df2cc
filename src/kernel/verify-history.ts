import { type Selectable, sql } from 'kysely';
import type { Db } from './database.ts';
import { hashOf, NO_HASH } from './history-link.ts';
import type { HistoryTable } from './tables.ts';

/** The end of a chain that somebody noted earlier, outside the database. */
export interface HistoryAnchor {
  readonly position: number;
  readonly hash: string;
}

/**
 * That the chain is whole, with its end to be noted elsewhere; or the first position that does not fit: `changed` an entry or
 * its place, `missing` entries from there on, `added` entries beyond the end, `end` the mark of the end itself, `anchor` the
 * chain was written anew since its end was noted.
 */
export type HistoryCheck =
  | { readonly whole: true; readonly entries: number; readonly hash: string }
  | {
      readonly whole: false;
      readonly position: number;
      readonly trouble: 'changed' | 'missing' | 'added' | 'end' | 'anchor';
    };

type Row = Selectable<HistoryTable> & { readonly whole_milliseconds: boolean };
type Broken = Extract<HistoryCheck, { whole: false }>;
type Walked = HistoryAnchor;

const BATCH = 1000;

/**
 * Walks the whole chain, a thousand entries at a time. Entries that are written meanwhile are walked too.
 *
 * @param anchor an end noted earlier: it must still be there. Without one, whoever can rewrite the whole table can rewrite
 * the whole chain unseen.
 */
export async function verifyHistory(db: Db, anchor?: HistoryAnchor): Promise<HistoryCheck> {
  let walked: Walked = { position: 0, hash: NO_HASH };
  for (;;) {
    const rows = await readFrom(db, walked.position);
    for (const row of rows) {
      const position = walked.position + 1;
      if (!follows(row, walked)) return broken(position, row.position > position ? 'missing' : 'changed');
      if (anchor?.position === position && anchor.hash !== row.hash) return broken(position, 'anchor');
      walked = row;
    }
    if (rows.length > 0) continue;
    const judged = judgeEnd(await endOf(db), walked, anchor);
    if (judged) return judged;
  }
}

/** Milliseconds are what is hashed: a finer instant was not written by us. */
const follows = (row: Row, before: Walked): boolean =>
  row.position === before.position + 1 &&
  row.whole_milliseconds &&
  row.previous_hash === before.hash &&
  row.hash === hashOf(row);

const broken = (position: number, trouble: Broken['trouble']): Broken => ({ whole: false, position, trouble });

/** Null when entries came meanwhile that are still to be walked. */
function judgeEnd(end: End | undefined, walked: Walked, anchor: HistoryAnchor | undefined): HistoryCheck | null {
  const { position, hash } = walked;
  if (end && end.last > position) return null;
  if (!end || (end.position === position && end.hash !== hash)) return broken(position, 'end');
  if (end.position > position) return broken(position + 1, 'missing');
  if (end.position < position) return broken(end.position + 1, 'added');
  if (anchor && anchor.position > position) return broken(position + 1, 'anchor');
  return { whole: true, entries: position, hash };
}

interface End extends Walked {
  /** Position of the last entry that stands there, 0 without any. */
  readonly last: number;
}

/** One statement, so that the mark and the entries are of the same moment. */
const endOf = (db: Db): Promise<End | undefined> =>
  db
    .selectFrom('history_head')
    .select(['position', 'hash', sql<number>`(SELECT coalesce(max(position), 0) FROM history)`.as('last')])
    .executeTakeFirst();

/** From the very first row on, whatever its position: none stands before 1. */
const readFrom = (db: Db, position: number): Promise<Row[]> =>
  db
    .selectFrom('history')
    .selectAll()
    .select(sql<boolean>`at = date_trunc('milliseconds', at)`.as('whole_milliseconds'))
    .$if(position > 0, (rows) => rows.where('position', '>', position))
    .orderBy('position')
    .limit(BATCH)
    .execute();
