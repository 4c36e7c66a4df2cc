import type { InferContractRouterOutputs } from '@orpc/contract';
import { type Acting, authorise } from '../access/public.ts';
import { slugsOfSymbols } from '../directives/public.ts';
import type { indicators } from './contract.ts';
import { fromRow } from './stated-target-row.ts';
import './tables.ts';

export interface StatedTargetQuery {
  readonly source?: string | undefined;
  readonly year?: number | undefined;
  readonly page: number;
  readonly pageSize: number;
}

type StatedTargetList = InferContractRouterOutputs<typeof indicators>['targets']['list'];

/** Stated targets by directive and code, a page at a time, with the directives that state some. */
export async function listStatedTargets(acting: Acting, query: StatedTargetQuery): Promise<StatedTargetList> {
  authorise(acting.actor, 'read');
  const { page, pageSize } = query;
  const chosen = choose(acting, query);
  const rows = await chosen
    .selectAll()
    .orderBy('source_date', 'desc')
    .orderBy('code')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await chosen.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const named = rows.map((row) => ({ symbol: row.source, issuedOn: row.source_date }));
  const slugs = await slugsOfSymbols(acting, named);
  return {
    rows: rows.map((row) => ({ ...fromRow(row), slug: slugs.get(row.source) ?? null })),
    total,
    page,
    pageSize,
    sources: await countSources(acting),
  };
}

function choose({ db }: Acting, { source, year }: StatedTargetQuery) {
  let chosen = db.selectFrom('stated_target');
  if (source !== undefined) chosen = chosen.where('source', '=', source);
  if (year !== undefined) chosen = chosen.where('year', '=', year);
  return chosen;
}

const countSources = ({ db }: Acting): Promise<{ value: string; count: number }[]> =>
  db
    .selectFrom('stated_target')
    .select((select) => ['source as value', select.fn.countAll<number>().as('count')])
    .groupBy(['source', 'source_date'])
    .orderBy('source_date', 'desc')
    .execute();
