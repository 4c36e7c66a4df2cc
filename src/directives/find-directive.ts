import type { Transaction } from 'kysely';
import { type Acting, authoriseOn, canActOn, canLookInto } from '../access/public.ts';
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

/**
 * The same, for what the public does not see of it: who changed it, its other copies, what a new reading would change.
 *
 * @throws {Problem} not-found; forbidden for who only sees it because it is published
 */
export async function findDirectiveInside(acting: Pick<Acting, 'db' | 'actor'>, slug: string): Promise<DirectiveRow> {
  const row = await findDirective(acting, slug);
  refuseOutside(acting, row);
  return row;
}

/** @throws {Problem} forbidden for who sees a document only because it is published */
export function refuseOutside({ actor }: Pick<Acting, 'actor'>, row: DirectiveRow): void {
  if (!canLookInto(actor, ownedDirective(row))) throw new Problem('forbidden', 'forbidden', { verb: 'read' });
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
