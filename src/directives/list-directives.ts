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
const FACET_NAMES: readonly FacetName[] = ['type', 'issuer', 'year', 'kind', 'status'];
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
    facets: await facets(acting, query),
  };
}

const allOf = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  sql.join([...conditions], sql` AND `);

type Facets = Record<FacetName, { value: string; count: number }[]>;

/** A facet counts what the other filters leave, so that another value of it can be chosen. All are asked for at once. */
async function facets(acting: Acting, query: DirectiveQuery): Promise<Facets> {
  const each = FACET_NAMES.map((name) => {
    const where = allOf(conditions(acting, { ...query, [name]: undefined }));
    return sql`(SELECT ${sql.lit(name)} AS name, ${FACETS[name]} AS value, count(*) AS count FROM directive
      WHERE ${where} AND ${FACETS[name]} IS NOT NULL GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${MOST_VALUES})`;
  });
  const { rows } = await sql<{ name: FacetName; value: string; count: number }>`
    SELECT * FROM (${sql.join(each, sql` UNION ALL `)}) AS counted ORDER BY count DESC, value`.execute(acting.db);
  const found: Facets = { type: [], issuer: [], year: [], kind: [], status: [] };
  for (const { name, value, count } of rows) found[name].push({ value, count });
  return found;
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
