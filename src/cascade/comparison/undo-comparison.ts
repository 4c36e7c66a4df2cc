import type { Acting } from '../../access/public.ts';
import { Problem } from '../../kernel/errors.ts';
import { changeThemes, type ThemesChanged, type ThemesTold } from './edit-comparison.ts';
import { findDocuments } from './find-documents.ts';
import { foundComparison } from './found-comparison.ts';
import { findComparison } from './get-comparison.ts';
import './tables.ts';

/**
 * Takes an edit of the themes back: nothing is deleted from history, the undoing is a change of its own.
 *
 * @throws {Problem} not-found; conflict when something newer touched the themes
 */
export async function undoComparison(
  acting: Acting,
  { v, change }: { readonly v: string; readonly change: string },
): Promise<ThemesChanged> {
  const documents = await findDocuments(acting, v);
  const found = await foundComparison(acting, documents);
  return changeThemes(acting, documents, found, { operation: 'cascade.comparisons.undo' }, async (now, tx) => {
    const row = await findComparison(tx, documents.key);
    const entry = await tx.selectFrom('history').selectAll().where('id', '=', change).executeTakeFirst();
    if (!row || !entry?.subjects.includes(`comparison:${row.id}`)) throw new Problem('not-found', 'change-not-found');
    const before = entry.before as ThemesTold;
    const after = entry.after as ThemesTold;
    if (after.version !== now.version) throw new Problem('conflict', 'change-overtaken');
    return { themes: before.themes && [...before.themes], undoes: change };
  });
}
