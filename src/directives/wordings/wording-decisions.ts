import type { Db } from '../../kernel/database.ts';
import type { WordingDecision } from '../../reading/recognition/repairs/find-repairs.ts';

/** What people decided of the misread words of a file. */
export async function wordingDecisions(db: Db, source: string): Promise<WordingDecision[]> {
  const rows = await db
    .selectFrom('wording_decision')
    .select(['raw_at as at', 'before', 'after', 'decision'])
    .where('source_id', '=', source)
    .orderBy('raw_at')
    .execute();
  return rows;
}
