import type { Transaction } from 'kysely';
import { type Acting, authoriseOn, canActOn } from '../access/public.ts';
import type { Db, Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import type { DirectiveRow } from './directive-view.ts';
import { ownedDirective } from './visibility.ts';

/** The document of a slug, if the actor may see it. @throws {Problem} not-found */
export async function findDirective({ db, actor }: Pick<Acting, 'db' | 'actor'>, slug: string): Promise<DirectiveRow> {
  const row = await bySlug(db, slug).executeTakeFirst();
  if (!row || !canActOn(actor, 'read', ownedDirective(row)))
    throw new Problem('not-found', 'directive-not-found', { slug });
  return row;
}

/** The same, held for a change of it. @throws {Problem} not-found, forbidden */
export async function lockDirective(
  tx: Transaction<Tables>,
  { actor }: Pick<Acting, 'actor'>,
  verb: 'review' | 'publish',
  slug: string,
): Promise<DirectiveRow> {
  const row = await bySlug(tx, slug).forUpdate().executeTakeFirst();
  if (!row) throw new Problem('not-found', 'directive-not-found', { slug });
  authoriseOn(actor, verb, ownedDirective(row));
  return row;
}

const bySlug = (db: Db, slug: string) => db.selectFrom('directive').selectAll().where('slug', '=', slug);
