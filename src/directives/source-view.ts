import type { Selectable } from 'kysely';
import { type Acting, verbsOn } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { secondsUntil } from './page-pace.ts';
import type { SourceStatus } from './schemas.ts';
import type { SourceTable } from './tables.ts';
import { ownedSource } from './visibility.ts';

export type SourceRow = Selectable<SourceTable>;

type Viewing = Pick<Acting, 'db' | 'actor' | 'clock'>;

/** Sources as they are shown, each with the documents found in it. */
export async function viewSources({ db, actor, clock }: Viewing, rows: readonly SourceRow[]): Promise<SourceStatus[]> {
  const directives = await directivesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    status: row.status,
    stage: row.stage,
    done: row.done,
    total: row.total,
    secondsLeft: row.status === 'reading' ? secondsUntil(row.expected_at, clock.now()) : null,
    pageCount: row.page_count,
    problem: row.problem,
    directives: directives.get(row.id) ?? [],
    addedAt: row.added_at.toISOString(),
    can: verbsOn(actor, ownedSource(row)),
  }));
}

async function directivesOf(db: Db, sources: readonly string[]): Promise<Map<string, SourceStatus['directives']>> {
  if (sources.length === 0) return new Map();
  const rows = await db
    .selectFrom('copy')
    .innerJoin('directive', 'directive.id', 'copy.directive_id')
    .select(['copy.source_id', 'directive.slug', 'directive.symbol', 'directive.title', 'directive.kind'])
    .where('copy.source_id', 'in', sources)
    .orderBy('copy.part')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.source_id);
  return new Map(
    [...grouped].map(([id, found]) => [
      id,
      found.map(({ slug, symbol, title, kind }) => ({ slug, symbol, title, kind })),
    ]),
  );
}
