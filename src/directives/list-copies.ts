import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { findDirectiveInside } from './find-directive.ts';
import type { Copy } from './schemas.ts';

/** Copies of a document, the current one first, then the oldest. @throws {Problem} not-found */
export async function listCopies(acting: Acting, slug: string): Promise<{ copies: Copy[] }> {
  const { id } = await findDirectiveInside(acting, slug);
  return { copies: await copiesOf(acting.db, id) };
}

export async function copiesOf(db: Db, directive: string): Promise<Copy[]> {
  const rows = await db
    .selectFrom('copy')
    .innerJoin('source', 'source.id', 'copy.source_id')
    .selectAll('source')
    .select(['copy.id as copy', 'copy.current'])
    .where('copy.directive_id', '=', directive)
    .orderBy('copy.current', 'desc')
    .orderBy('source.added_at')
    .orderBy('copy.id')
    .execute();
  return rows.map((row) => ({
    id: row.copy,
    current: row.current,
    source: {
      id: row.id,
      name: row.name,
      mediaType: row.media_type ?? 'application/octet-stream',
      legalValue: row.legal_value,
      pageCount: row.page_count ?? 0,
    },
    addedAt: row.added_at.toISOString(),
  }));
}
