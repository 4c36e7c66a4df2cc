import { sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import { findDirective } from './find-directive.ts';
import type { PassageQuery } from './operations.ts';
import type { OutlineNode, Passage } from './schemas.ts';

/** Words of a clause without a heading that name it in the outline. */
const TITLE_WORDS = 16;

/** The clause tree, flat, each node with the number of facts in it and below it; rejected facts do not count. */
export async function readOutline(acting: Acting, slug: string): Promise<{ nodes: OutlineNode[] }> {
  const { id } = await findDirective(acting, slug);
  const clauses = await acting.db
    .selectFrom('clause')
    .select(['path', 'parent', 'depth', 'kind', 'label', 'heading', 'ordinal', 'page'])
    .select(sql<string>`left(text, 300)`.as('opening'))
    .where('directive_id', '=', id)
    .orderBy('ordinal')
    .execute();
  const counts = await countFacts(acting, id);
  for (const { path, parent } of clauses.toReversed()) {
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + (counts.get(path) ?? 0));
  }
  return {
    nodes: clauses.map(({ opening, heading, ...node }) => ({
      ...node,
      title: heading ?? firstWords(opening),
      facts: counts.get(node.path) ?? 0,
    })),
  };
}

async function countFacts({ db }: Acting, id: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('fact')
    .select(['clause', sql<number>`count(*)`.as('count')])
    .where('directive_id', '=', id)
    .where('clause', 'is not', null)
    .where('status', '<>', 'rejected')
    .groupBy('clause')
    .execute();
  return new Map(rows.map(({ clause, count }) => [clause!, count]));
}

function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length <= TITLE_WORDS ? text : `${words.slice(0, TITLE_WORDS).join(' ')} …`;
}

/** A page of the text in reading order. */
export async function readPassages(
  acting: Acting,
  { slug, from, limit }: PassageQuery,
): Promise<{ passages: Passage[]; total: number }> {
  const { id } = await findDirective(acting, slug);
  const of = acting.db.selectFrom('passage').where('directive_id', '=', id);
  const rows = await of.select('content').where('ordinal', '>=', from).orderBy('ordinal').limit(limit).execute();
  const { total } = await of.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { passages: rows.map((row) => row.content), total };
}
