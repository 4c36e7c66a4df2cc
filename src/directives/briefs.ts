import { sql } from 'kysely';
import { type Acting, type Verb, visibleTo } from '../access/public.ts';
import { directiveColumns } from './visibility.ts';

/** A document as other parts name it. */
export interface DirectiveBrief {
  readonly id: string;
  readonly slug: string;
  readonly symbol: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
}

/** Documents by id; those that the actor may not see, or do the verb to, are left out. */
export async function briefsOf(
  { db, actor }: Acting,
  ids: readonly string[],
  verb: Verb = 'read',
): Promise<Map<string, DirectiveBrief>> {
  const rows = await db
    .selectFrom('directive')
    .select(['id', 'slug', 'symbol', 'type', 'issuer', 'issued_on as issuedOn', 'title'])
    .where('id', '=', sql<string>`ANY(${[...new Set(ids)]}::uuid[])`)
    .where(visibleTo(actor, directiveColumns, verb))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** A clause in short: what a table of clauses shows. */
export interface ClauseLine {
  readonly path: string;
  readonly heading: string | null;
  readonly text: string;
}

const LONGEST_LINE = 400;

/** Clauses of a document in reading order. */
export const clauseLinesOf = ({ db }: Acting, directive: string): Promise<ClauseLine[]> =>
  db
    .selectFrom('clause')
    .select(['path', 'heading', sql<string>`left(text, ${LONGEST_LINE})`.as('text')])
    .where('directive_id', '=', directive)
    .orderBy('ordinal')
    .execute();
