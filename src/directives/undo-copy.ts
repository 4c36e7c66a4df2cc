import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { chooseCopy } from './choose-copy.ts';

/** What history tells of a copy that was chosen: the one before and the one after. */
export interface CopyTold {
  readonly copy?: string;
}

export const CHOOSING = 'directives.copies.choose';

/** Whether the document still shows the copy that was chosen. */
export async function isStillChosen(db: Db, after: CopyTold | null): Promise<boolean> {
  if (!after?.copy) return false;
  const copy = await db.selectFrom('copy').select('current').where('id', '=', after.copy).executeTakeFirst();
  return copy?.current === true;
}

/**
 * Takes the choice of a copy back: the former copy is the current one again, and what was decided meanwhile follows to it.
 *
 * @throws {Problem} conflict when another copy was chosen since, and as `chooseCopy`.
 */
export async function undoChoice(
  acting: Acting,
  { id, directive, before, after }: UndoneChoice,
): Promise<{ restored: number; change: string }> {
  const { slug, version } = await acting.db
    .selectFrom('directive')
    .select(['slug', 'version'])
    .where('id', '=', directive)
    .executeTakeFirstOrThrow();
  if (!before?.copy || !(await isStillChosen(acting.db, after))) throw new Problem('conflict', 'change-overtaken');
  const { added, changed, carried, change } = await chooseCopy(acting, {
    slug,
    version,
    copy: before.copy,
    undoes: id,
  });
  return { restored: added + changed + carried, change };
}

interface UndoneChoice {
  readonly id: string;
  readonly directive: string;
  readonly before: CopyTold | null;
  readonly after: CopyTold | null;
}
