import { sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import { viewFacts } from './fact-view.ts';
import { findDirective } from './find-directive.ts';
import type { FactQuery } from './operations.ts';
import type { RegisteredFact } from './schemas.ts';

/** Facts of a document in reading order, those around others first. */
export async function listFacts(acting: Acting, query: FactQuery): Promise<{ facts: RegisteredFact[]; total: number }> {
  const { id } = await findDirective(acting, query.slug);
  let of = acting.db.selectFrom('fact').where('directive_id', '=', id);
  if (query.kind) of = of.where('kind', '=', query.kind);
  if (query.status) of = of.where('status', '=', query.status);
  const rows = await of
    .selectAll()
    .orderBy('start_at')
    .orderBy('end_at', 'desc')
    .orderBy('id')
    .offset(query.from)
    .limit(query.limit)
    .execute();
  const { total } = await of.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { facts: await viewFacts(acting.db, rows), total };
}
