import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Acting, visibleTo } from '../access/public.ts';
import { symbolKey } from './identity.ts';
import { type DirectiveRow, viewDirectives } from './directive-view.ts';
import type { DirectiveList, DirectiveQuery } from './operations.ts';
import { wordsOf } from './search-words.ts';
import { directiveColumns } from './visibility.ts';

const FACETS = {
  type: sql<string | null>`type`,
  issuer: sql<string | null>`issuer`,
  year: sql<string | null>`extract(year FROM issued_on)::text`,
  kind: sql<string | null>`kind`,
  status: sql<string | null>`status`,
};
type FacetName = keyof typeof FACETS;
const MOST_VALUES = 50;

const ORDERS: Record<DirectiveQuery['sort'], RawBuilder<unknown>> = {
  issued: sql`issued_on DESC NULLS LAST, added_at DESC, id`,
  added: sql`added_at DESC, id`,
  title: sql`vi_sort_key(coalesce(title, '')) COLLATE "C", id`,
  symbol: sql`symbol_key COLLATE "C" NULLS LAST, id`,
};

/** The register (thư viện văn bản), filtered, a page at a time, with counts for the filters. */
export async function listDirectives(acting: Acting, query: DirectiveQuery): Promise<DirectiveList> {
  const { db } = acting;
  const where = allOf(conditions(acting, query));
  const { rows } = await sql<DirectiveRow>`
    SELECT * FROM directive WHERE ${where} ORDER BY ${ORDERS[query.sort]}
    LIMIT ${query.pageSize} OFFSET ${(query.page - 1) * query.pageSize}`.execute(db);
  const counted = await sql<{ count: number }>`SELECT count(*) FROM directive WHERE ${where}`.execute(db);
  return {
    rows: await viewDirectives(db, rows),
    total: counted.rows[0]!.count,
    page: query.page,
    pageSize: query.pageSize,
    facets: {
      type: await facet(acting, query, 'type'),
      issuer: await facet(acting, query, 'issuer'),
      year: await facet(acting, query, 'year'),
      kind: await facet(acting, query, 'kind'),
      status: await facet(acting, query, 'status'),
    },
  };
}

const allOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql.join([...conditions], sql` AND `);

/** A facet counts what the other filters leave, so that another value of it can be chosen. */
async function facet(
  acting: Acting,
  query: DirectiveQuery,
  name: FacetName,
): Promise<{ value: string; count: number }[]> {
  const where = allOf(conditions(acting, { ...query, [name]: undefined }));
  const { rows } = await sql<{ value: string; count: number }>`
    SELECT ${FACETS[name]} AS value, count(*) FROM directive
    WHERE ${where} AND ${FACETS[name]} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_VALUES}`.execute(
    acting.db,
  );
  return rows;
}

function conditions({ actor }: Acting, query: DirectiveQuery): RawBuilder<SqlBool>[] {
  const { type, issuer, year, kind, status, q } = query;
  const equal = (name: FacetName, value: string | number | undefined) =>
    value === undefined ? [] : [sql<SqlBool>`${FACETS[name]} = ${String(value)}`];
  return [
    visibleTo(actor, directiveColumns),
    ...equal('type', type),
    ...equal('issuer', issuer),
    ...equal('year', year),
    ...equal('kind', kind),
    ...equal('status', status),
    ...wordsOf(q ?? '').map((word) => sql<SqlBool>`words LIKE ${`%${word.plain}%`}`),
    ...(query.implements ? [implementing(query.implements)] : []),
  ];
}

const implementing = (symbol: string): RawBuilder<SqlBool> => sql<SqlBool>`EXISTS (
  SELECT 1 FROM relation WHERE relation.directive_id = directive.id AND relation.kind = 'implements'
    AND relation.symbol_key = ${symbolKey(symbol)})`;
