import { sql } from 'kysely';
import { type Acting, canLookInto } from '../../access/public.ts';
import type { Db } from '../../kernel/database.ts';
import { findDirective } from '../find-directive.ts';
import type { WordingList, WordingQuery } from '../operations.ts';
import { ownedDirective } from '../visibility.ts';
import type { DoubtfulWord, PendingWording, WordingNote } from './schemas.ts';

/**
 * Recognised words of the current copy that a person should look at, perhaps misread or of little certainty, in reading
 * order; and, for who may look into it, what people decided of words since it was read. Both are empty for a text that was
 * not recognised.
 *
 * @throws {Problem} not-found.
 */
export async function listWordings(acting: Acting, { slug, from, limit }: WordingQuery): Promise<WordingList> {
  const row = await findDirective(acting, slug);
  const words = await doubtfulWords(acting.db, row.id);
  const pending = canLookInto(acting.actor, ownedDirective(row)) ? await pendingWordings(acting.db, row.id) : [];
  return { words: words.slice(from, from + limit), total: words.length, pending };
}

async function doubtfulWords(db: Db, directive: string): Promise<DoubtfulWord[]> {
  const { rows } = await sql<{ ordinal: number; notes: WordingNote[] }>`
    SELECT ordinal, content -> 'notes' AS notes FROM passage
    WHERE directive_id = ${directive} AND jsonb_array_length(coalesce(content -> 'notes', '[]')) > 0
    ORDER BY ordinal`.execute(db);
  return rows.flatMap(({ ordinal, notes }) =>
    notes.filter(({ kind }) => kind !== 'repaired').map((note) => ({ ...note, ordinal })),
  );
}

async function pendingWordings(db: Db, directive: string): Promise<PendingWording[]> {
  const { rows } = await sql<PendingWording>`
    SELECT raw_at AS at, before, after, decision FROM wording_decision AS decided
    JOIN copy ON copy.source_id = decided.source_id AND copy.current
    WHERE copy.directive_id = ${directive}
      AND decided_at >= (SELECT max(reading.at) FROM reading WHERE reading.source_id = copy.source_id)
    ORDER BY raw_at`.execute(db);
  return rows;
}
