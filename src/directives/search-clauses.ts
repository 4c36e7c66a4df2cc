import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Acting, canSeeAll, visibleTo } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import type { ClauseHits, ClauseQuery } from './operations.ts';
import { parseSearch, type SearchQuery, type TsQuery } from './search-query.ts';
import { snippetOf } from './search-snippet.ts';
import { directiveColumns } from './visibility.ts';

/**
 * Most clauses that are ranked and counted: what fits best is looked for first, so a search for common words stops here and
 * stays fast at any size of the register.
 */
const MOST = 500;

interface Hit {
  readonly directive_id: string;
  readonly ordinal: number;
  readonly score: number;
}

/**
 * Clauses that hold all words, best first: letters as typed before those that are the same only without diacritics, then
 * headings, then words side by side, then close together. `total` and the facets count at most the best 500.
 */
export async function searchClauses(acting: Acting, query: ClauseQuery): Promise<ClauseHits> {
  const { page, pageSize } = query;
  const search = parseSearch(query.q);
  const hits = search ? await findHits(acting, query, search) : [];
  const shown = hits.slice((page - 1) * pageSize, page * pageSize);
  const rows = search ? await describeHits(acting.db, shown, search) : [];
  return { rows, total: hits.length, page, pageSize, facets: await countFacets(acting.db, hits) };
}

/** A part of the index to look in, and what a hit there is worth before the closeness of its words is added. */
interface Place {
  readonly where: RawBuilder<SqlBool>;
  /** The words stand side by side: worth one more. */
  readonly near: RawBuilder<SqlBool>;
  readonly worth: number;
}

/** Looks where the best hits are first, and on only while there is room. */
async function findHits(acting: Acting, query: ClauseQuery, search: SearchQuery): Promise<Hit[]> {
  const hits = new Map<string, Hit>();
  for (const place of placesOf(search)) {
    if (hits.size >= MOST) break;
    for (const hit of await findIn(acting, query, search, place)) {
      const key = `${hit.directive_id}/${hit.ordinal}`;
      if (hits.size < MOST && !hits.has(key)) hits.set(key, hit);
    }
  }
  return [...hits.values()].toSorted((a, b) => b.score - a.score);
}

const EXACT = 4;
const IN_HEADING = 1.5;
/** Clauses of one place that are looked at for the words standing side by side. */
const LOOKED_AT = 2000;

/** A hit is found in the best place that has it, so its worth need not be computed from the other vectors again. */
function placesOf({ accented, all, phrase }: SearchQuery): Place[] {
  const inHeading = matches('headings', all.plain);
  const typed = matches('words', all.exact);
  const plain = { where: matches('plain', all.plain), near: matches('plain', phrase.plain), worth: 0 };
  if (!accented) return [{ ...plain, where: inHeading, worth: IN_HEADING }, plain];
  return [
    { where: sql<SqlBool>`${inHeading} AND ${typed}`, near: matches('words', phrase.exact), worth: EXACT + IN_HEADING },
    { where: typed, near: matches('words', phrase.exact), worth: EXACT },
    plain,
  ];
}

const matches = (column: 'words' | 'plain' | 'headings', query: TsQuery): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`clause.${column}`)} @@ ${query}`;

/** First those with the words side by side; how close they stand is computed only for those that stay. */
async function findIn(
  acting: Acting,
  query: ClauseQuery,
  { all }: SearchQuery,
  { where, near, worth }: Place,
): Promise<Hit[]> {
  const filters = [where, ...inDocuments(acting, query), ...(query.facts ? [holdingFacts(query.facts)] : [])];
  const { rows } = await sql<Hit>`
    SELECT directive_id, ordinal, ${worth}::float8 + near + ts_rank_cd(plain, ${all.plain}, 32) AS score
    FROM (
      SELECT * FROM (
        SELECT clause.directive_id, clause.ordinal, clause.plain, (${near})::integer AS near
        FROM clause WHERE ${sql.join(filters, sql` AND `)} LIMIT ${LOOKED_AT}
      ) AS looked_at ORDER BY near DESC LIMIT ${MOST}
    ) AS best`.execute(acting.db);
  return rows;
}

/**
 * Only clauses of documents that the actor may see and the filters leave. The documents are found once, as an array: joined,
 * the planner would search the whole index again for each of them.
 */
function inDocuments({ actor }: Acting, { type, issuer, year }: ClauseQuery): RawBuilder<SqlBool>[] {
  const filters = [
    ...(canSeeAll(actor) ? [] : [visibleTo(actor, directiveColumns)]),
    ...(type ? [sql<SqlBool>`type = ${type}`] : []),
    ...(issuer ? [sql<SqlBool>`issuer = ${issuer}`] : []),
    ...(year ? [sql<SqlBool>`extract(year FROM issued_on) = ${year}`] : []),
  ];
  if (filters.length === 0) return [];
  return [
    sql<SqlBool>`clause.directive_id = ANY(ARRAY(SELECT id FROM directive WHERE ${sql.join(filters, sql` AND `)}))`,
  ];
}

const holdingFacts = (kind: string): RawBuilder<SqlBool> => sql<SqlBool>`EXISTS (
  SELECT 1 FROM fact WHERE fact.directive_id = clause.directive_id AND fact.clause = clause.path
    AND fact.kind = ${kind} AND fact.status <> 'rejected')`;

async function describeHits(db: Db, hits: readonly Hit[], search: SearchQuery): Promise<ClauseHits['rows']> {
  if (hits.length === 0) return [];
  const rows = await db
    .selectFrom('clause')
    .innerJoin('directive', 'directive.id', 'clause.directive_id')
    .select(['clause.directive_id', 'clause.ordinal', 'clause.path', 'clause.heading', 'clause.text'])
    .select(['directive.slug', 'directive.symbol', 'directive.title'])
    .where(sql<boolean>`(clause.directive_id, clause.ordinal) IN (${pairs(hits)})`)
    .execute();
  const byKey = new Map(rows.map((row) => [`${row.directive_id}/${row.ordinal}`, row]));
  return hits.flatMap(({ directive_id, ordinal, score }) => {
    const row = byKey.get(`${directive_id}/${ordinal}`);
    if (!row) return [];
    const { slug, symbol, title, path, heading, text } = row;
    return [{ slug, symbol, title, path, heading, snippet: snippetOf(text, search), score }];
  });
}

const pairs = (hits: readonly Hit[]) => sql`SELECT * FROM unnest(
  ${hits.map((hit) => hit.directive_id)}::uuid[], ${hits.map((hit) => hit.ordinal)}::integer[])`;

/** One pass over the hits for the filters of documents, one for the kinds of fact. */
async function countFacets(db: Db, hits: readonly Hit[]): Promise<ClauseHits['facets']> {
  const facets: ClauseHits['facets'] = { type: [], issuer: [], year: [], facts: [] };
  if (hits.length === 0) return facets;
  const { rows } = await sql<{ name: keyof typeof facets; value: string; count: number }>`
    WITH hit (directive_id, ordinal) AS MATERIALIZED (${pairs(hits)}),
    document AS MATERIALIZED (
      SELECT directive.type, directive.issuer, extract(year FROM directive.issued_on)::text AS year, found.clauses
      FROM (SELECT directive_id, count(*) AS clauses FROM hit GROUP BY 1) AS found
      JOIN directive ON directive.id = found.directive_id
    )
    SELECT 'type' AS name, type AS value, sum(clauses)::bigint AS count FROM document WHERE type IS NOT NULL GROUP BY 2
    UNION ALL SELECT 'issuer', issuer, sum(clauses)::bigint FROM document WHERE issuer IS NOT NULL GROUP BY 2
    UNION ALL SELECT 'year', year, sum(clauses)::bigint FROM document WHERE year IS NOT NULL GROUP BY 2
    UNION ALL SELECT 'facts', fact.kind, count(DISTINCT (clause.directive_id, clause.ordinal))
      FROM hit JOIN clause USING (directive_id, ordinal)
      JOIN fact ON fact.directive_id = clause.directive_id AND fact.clause = clause.path AND fact.status <> 'rejected'
      GROUP BY 2
    ORDER BY 3 DESC, 2`.execute(db);
  for (const { name, value, count } of rows) facets[name].push({ value, count });
  return facets;
}
