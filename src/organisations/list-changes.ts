import { sql } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import { entriesAbout } from '../kernel/history.ts';
import { findOrganisation } from './find-organisation.ts';
import type { Page } from './operations.ts';
import { ownedOrganisation } from './visibility.ts';

/** Every change of one body, newest first. @throws {Problem} not-found, forbidden */
export async function listOrganisationChanges(
  acting: Acting,
  { key, page, pageSize }: Page & { readonly key: string },
) {
  const row = await findOrganisation(acting.db, key);
  authoriseOn(acting.actor, 'inspect', ownedOrganisation(row));
  const of = entriesAbout(acting.db, `organisation:${row.id}`);
  const entries = await of
    .selectAll()
    .orderBy('position', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await of.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const rows = entries.map(({ id, at, actor, operation, before, after, reason }) => ({
    id,
    at: at.toISOString(),
    actor,
    operation,
    before,
    after,
    reason,
  }));
  return { rows, total, page, pageSize };
}
