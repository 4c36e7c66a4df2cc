import { sql } from 'kysely';
import { type Acting, type SubjectKind, visibleTo } from '../access/public.ts';
import { mayCheck } from './check-chain.ts';
import type { Names } from './schemas.ts';
import { entryColumns } from './visibility.ts';

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** Most people to choose from; others are found by what they did. */
const MOST = 200;

/** Who did something, and what was done, among the entries that the actor may inspect; the most frequent first. */
export async function listFacets(
  acting: Acting,
  kinds: readonly SubjectKind[],
): Promise<{ actors: Counted[]; operations: Counted[]; names: Names; mayCheck: boolean }> {
  const actors = await countBy(acting, 'actor');
  const keys = actors.map(({ value }) => value);
  const found = await Promise.all(kinds.map((kind) => kind.find(acting, keys)));
  const names = Object.fromEntries(
    found.flatMap((subjects) => [...subjects].map(([key, { name, href }]) => [key, { name, href }] as const)),
  );
  return { actors, operations: await countBy(acting, 'operation'), names, mayCheck: mayCheck(acting) };
}

function countBy({ db, actor }: Acting, column: 'actor' | 'operation'): Promise<Counted[]> {
  return db
    .selectFrom('history')
    .select([`${column} as value`, sql<number>`count(*)`.as('count')])
    .where(visibleTo(actor, entryColumns, 'inspect'))
    .groupBy(column)
    .orderBy('count', 'desc')
    .orderBy(column)
    .limit(MOST)
    .execute();
}
