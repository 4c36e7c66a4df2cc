import { type Selectable, sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { DirectiveSummary } from './schemas.ts';
import type { DirectiveTable } from './tables.ts';

export type DirectiveRow = Selectable<DirectiveTable>;

/** Documents as the register shows them. */
export async function viewDirectives(db: Db, rows: readonly DirectiveRow[]): Promise<DirectiveSummary[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const facts = await factCounts(db, ids);
  const copies = await countBy(
    db,
    sql`SELECT directive_id AS id, count(*) FROM copy WHERE directive_id = ANY(${ids}) GROUP BY 1`,
  );
  const below = await countBy(
    db,
    sql`SELECT target_id AS id, count(DISTINCT directive_id) AS count FROM relation
      WHERE target_id = ANY(${ids}) AND kind = 'implements' GROUP BY 1`,
  );
  const above = await relationsOf(db, ids);
  return rows.map((row) => ({
    ...headOf(row),
    facts: facts.get(row.id) ?? NO_FACTS,
    copies: copies.get(row.id) ?? 0,
    implements: (above.get(row.id) ?? []).filter((relation) => relation.kind === 'implements'),
    implementedBy: below.get(row.id) ?? 0,
  }));
}

const headOf = (row: DirectiveRow) => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  style: row.style,
  symbol: row.symbol,
  type: row.type,
  issuer: row.issuer,
  issuedOn: row.issued_on,
  title: row.title,
  status: row.status,
  clauses: row.clauses,
  addedAt: row.added_at.toISOString(),
});

const NO_FACTS: DirectiveSummary['facts'] = {
  target: 0,
  task: 0,
  deadline: 0,
  body: 0,
  citation: 0,
  decided: 0,
  total: 0,
};

async function factCounts(db: Db, ids: string[]): Promise<Map<string, DirectiveSummary['facts']>> {
  const rows = await db
    .selectFrom('fact')
    .select(['directive_id', 'kind', sql<number>`count(*)`.as('total')])
    .select(sql<number>`count(*) FILTER (WHERE status <> 'suggested')`.as('decided'))
    .where('directive_id', '=', sql<string>`ANY(${ids})`)
    .groupBy(['directive_id', 'kind'])
    .execute();
  const counts = new Map<string, DirectiveSummary['facts']>();
  for (const { directive_id, kind, total, decided } of rows) {
    const before = counts.get(directive_id) ?? NO_FACTS;
    const after = { ...before, [kind]: total, decided: before.decided + decided, total: before.total + total };
    counts.set(directive_id, after);
  }
  return counts;
}

async function countBy(db: Db, query: ReturnType<typeof sql>): Promise<Map<string, number>> {
  const { rows } = await (query as ReturnType<typeof sql<{ id: string; count: number }>>).execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** What documents say about others, with the ones meant where the register has them. */
export async function relationsOf(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, DirectiveSummary['implements']>> {
  const rows = await db
    .selectFrom('relation')
    .leftJoin('directive as target', 'target.id', 'relation.target_id')
    .select(['relation.directive_id', 'relation.kind', 'relation.symbol', 'target.title', 'target.slug'])
    .where('relation.directive_id', 'in', ids)
    .orderBy('relation.directive_id')
    .orderBy('relation.ordinal')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.directive_id);
  return new Map(
    [...grouped].map(([id, found]) => [
      id,
      found.map(({ kind, symbol, title, slug }) => ({ kind, symbol, title, slug })),
    ]),
  );
}
