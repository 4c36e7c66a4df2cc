import { type Acting, canActOn, type SubjectKind } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import { namesOf } from './names.ts';
import type { Entry, Names } from './schemas.ts';
import { viewEntries, WHOLE } from './view-entries.ts';
import { ownedEntry } from './visibility.ts';

/** One entry with every difference. @throws {Problem} not-found */
export async function getEntry(
  acting: Acting,
  kinds: readonly SubjectKind[],
  id: string,
): Promise<{ entry: Entry; names: Names }> {
  const row = await acting.db.selectFrom('history').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || !canActOn(acting.actor, 'inspect', ownedEntry(row))) throw new Problem('not-found', 'entry-not-found');
  const [entry] = await viewEntries(acting.db, [row], WHOLE);
  return { entry: entry!, names: await namesOf(acting, kinds, [entry!]) };
}
