import type { Selectable } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { FactData, RegisteredFact } from './schemas.ts';
import type { FactTable } from './tables.ts';

export type FactRow = Selectable<FactTable>;

/** Facts as they are shown: a citation names the document of the register that it means. */
export async function viewFacts(db: Db, rows: readonly FactRow[]): Promise<RegisteredFact[]> {
  const slugs = await slugsOf(db, rows);
  return rows.map((row) => viewFact(row, slugs));
}

/** Slugs of the documents meant, and of the documents themselves for citations of themselves, by id. */
async function slugsOf(db: Db, rows: readonly FactRow[]): Promise<Map<string, string>> {
  const citations = rows.filter((row) => row.kind === 'citation');
  const ids = new Set(
    citations.flatMap((row) => (row.cited_id ? [row.cited_id, row.directive_id] : [row.directive_id])),
  );
  if (ids.size === 0) return new Map();
  const found = await db
    .selectFrom('directive')
    .select(['id', 'slug'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(found.map(({ id, slug }) => [id, slug]));
}

function viewFact(row: FactRow, slugs: ReadonlyMap<string, string>): RegisteredFact {
  return {
    id: row.id,
    kind: row.kind,
    clause: row.clause,
    span: { start: row.start_at, end: row.end_at },
    quote: row.quote,
    method: row.method,
    confidence: row.confidence,
    certain: row.certain,
    status: row.status,
    byPerson: row.by_person,
    data: withSlug(row.data, row, slugs),
    suggested: row.suggested,
    version: row.version,
  };
}

function withSlug(data: FactData, row: FactRow, slugs: ReadonlyMap<string, string>): FactData {
  if (data.kind !== 'citation') return data;
  const meant = data.self ? row.directive_id : row.cited_id;
  return { ...data, slug: (meant && slugs.get(meant)) ?? null };
}
