import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Acting, canActOn, visibleTo } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import type { SourceQuery } from './operations.ts';
import type { SourceStatus } from './schemas.ts';
import { type SourceRow, viewSources } from './source-view.ts';
import { ownedSource, sourceColumns } from './visibility.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Files, newest first; `open` leaves those that are still worked on, or ended badly within a day. */
export async function listSources(acting: Acting, query: SourceQuery) {
  const { db, actor, clock } = acting;
  const { page, pageSize } = query;
  const since = new Date(clock.now().getTime() - DAY);
  const visible = visibleTo(actor, sourceColumns);
  const where = query.open ? sql<SqlBool>`${visible} AND ${stillOpen(since)}` : visible;
  const { rows } = await sql<SourceRow>`
    SELECT * FROM source WHERE ${where} ORDER BY added_at DESC, id DESC
    LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`.execute(db);
  const counted = await sql<{ count: number }>`SELECT count(*) FROM source WHERE ${where}`.execute(db);
  return { rows: await viewSources(acting, rows), total: counted.rows[0]!.count, page, pageSize };
}

const stillOpen = (since: Date): RawBuilder<SqlBool> => sql<SqlBool>`status <> 'read' AND (
  status IN ('queued', 'reading') OR changed_at > ${since})`;

/** One file. @throws {Problem} not-found */
export async function getSource(acting: Acting, id: string): Promise<SourceStatus> {
  const row = await findSource(acting, id);
  return (await viewSources(acting, [row]))[0]!;
}

/** The row of a file the actor may see. @throws {Problem} not-found */
export async function findSource({ db, actor }: Pick<Acting, 'db' | 'actor'>, id: string): Promise<SourceRow> {
  const row = await db.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || !canActOn(actor, 'read', ownedSource(row))) throw new Problem('not-found', 'source-not-found');
  return row;
}
