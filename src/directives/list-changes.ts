import { type Selectable, sql } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { entriesAbout } from '../kernel/history.ts';
import type { HistoryTable } from '../kernel/tables.ts';
import { undoneAmong } from '../kernel/undone.ts';
import type { FactsTold } from './fact-change.ts';
import { findDirectiveInside, refuseOutside } from './find-directive.ts';
import type { Change } from './schemas.ts';
import { isUntouched } from './undo-change.ts';
import { CHOOSING, type CopyTold, isStillChosen } from './undo-copy.ts';
import { ownedDirective } from './visibility.ts';

type HistoryRow = Selectable<HistoryTable>;
interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** Every change of one document, newest first. @throws {Problem} not-found */
export async function listChanges(acting: Acting, { slug, ...page }: Page & { readonly slug: string }) {
  const { id } = await findDirectiveInside(acting, slug);
  return listSubject(acting.db, `directive:${id}`, page);
}

/** Every change of one fact, newest first; a fact that was taken back still has its history. @throws {Problem} not-found */
export async function listFactHistory(acting: Acting, { id, ...page }: Page & { readonly id: string }) {
  const changes = await listSubject(acting.db, `fact:${id}`, page);
  await refuseUnseen(acting, id);
  return changes;
}

async function refuseUnseen(acting: Acting, fact: string): Promise<void> {
  const { db } = acting;
  const entry = await entriesAbout(db, `fact:${fact}`).select('subjects').limit(1).executeTakeFirst();
  const registered = await db.selectFrom('fact').select('directive_id').where('id', '=', fact).executeTakeFirst();
  const told = entry?.subjects.find((subject) => subject.startsWith('directive:'))?.slice('directive:'.length);
  const id = registered?.directive_id ?? told;
  const directive = id && (await db.selectFrom('directive').selectAll().where('id', '=', id).executeTakeFirst());
  if (!directive) throw new Problem('not-found', 'fact-not-found');
  authoriseOn(acting.actor, 'read', ownedDirective(directive));
  refuseOutside(acting, directive);
}

async function listSubject(db: Db, subject: string, { page, pageSize }: Page) {
  const of = entriesAbout(db, subject);
  const rows = await of
    .selectAll()
    .orderBy('position', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await of.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { rows: await viewChanges(db, rows), total, page, pageSize };
}

async function viewChanges(db: Db, rows: readonly HistoryRow[]): Promise<Change[]> {
  const undone = await undoneAmong(
    db,
    rows.map((row) => row.id),
  );
  const changes = rows.map(
    async (row): Promise<Change> => ({
      id: row.id,
      at: row.at.toISOString(),
      actor: row.actor,
      operation: row.operation,
      count: row.subjects.filter((subject) => subject.startsWith('fact:')).length,
      before: row.before,
      after: row.after,
      reason: row.reason,
      undone: undone.has(row.id),
      canUndo:
        row.operation === CHOOSING
          ? await isStillChosen(db, row.after as CopyTold | null)
          : await isUntouched(db, row.after as FactsTold | null),
    }),
  );
  return Promise.all(changes);
}
