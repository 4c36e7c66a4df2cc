import type { InferContractRouterOutputs } from '@orpc/contract';
import { sql } from 'kysely';
import type { Acting } from '../../access/public.ts';
import { refuseOutside } from '../../directives/public.ts';
import { entriesAbout } from '../../kernel/history.ts';
import type { comparisons } from './contract.ts';
import { findDocuments } from './find-documents.ts';
import { findComparison } from './get-comparison.ts';

type ThemeChanges = InferContractRouterOutputs<typeof comparisons>['changes'];

interface Asked {
  readonly v: string;
  readonly page: number;
  readonly pageSize: number;
}

/** Every edit of the themes of a comparison, newest first. @throws {Problem} not-found, invalid; forbidden from the outside */
export async function listThemeChanges(acting: Acting, { v, page, pageSize }: Asked): Promise<ThemeChanges> {
  const { key, rows: documents } = await findDocuments(acting, v);
  refuseOutside(acting, documents.at(-1)!);
  const row = await findComparison(acting.db, key);
  if (!row) return { rows: [], total: 0, page, pageSize };
  const about = entriesAbout(acting.db, `comparison:${row.id}`);
  const { total } = await about.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  const rows = await about
    .select(['id', 'at', 'actor', 'operation', 'before', 'after', 'reason'])
    .orderBy('position', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { rows: rows.map((change) => ({ ...change, at: change.at.toISOString() })), total, page, pageSize };
}
