import { sql } from 'kysely';
import { type Acting, canActOn, canLookInto, verbsOn } from '../access/public.ts';
import { ENGINE } from '../reading/engine.ts';
import { type DirectiveRow, relationsOf, viewDirectives } from './directive-view.ts';
import { findDirective } from './find-directive.ts';
import { hasPages } from './has-pages.ts';
import type { Directive } from './schemas.ts';
import { ownedDirective, ownedSource } from './visibility.ts';

/** One document with its copies, relations and warnings. @throws {Problem} not-found */
export async function getDirective(acting: Acting, slug: string): Promise<Directive> {
  return describeDirective(acting, await findDirective(acting, slug));
}

/** The full view of a row that the actor may see. */
export async function describeDirective(acting: Acting, row: DirectiveRow): Promise<Directive> {
  const { db } = acting;
  const [summary] = await viewDirectives(db, [row]);
  const relations = await relationsOf(db, [row.id]);
  return {
    ...summary!,
    place: row.place,
    signatory: row.signatory,
    signatoryRole: row.signatory_role,
    recipients: row.recipients,
    relations: relations.get(row.id) ?? [],
    sources: await copiesOf(acting, row.id),
    warnings: row.warnings.map(({ code, page, values }) => ({ code, page, values })),
    engine: { read: row.engine, current: ENGINE },
    version: row.version,
    can: verbsOn(acting.actor, ownedDirective(row)),
    inside: canLookInto(acting.actor, ownedDirective(row)),
  };
}

/** Copies, the current one first; a file that the actor may not see is left out. */
async function copiesOf({ db, actor }: Acting, id: string): Promise<Directive['sources']> {
  const rows = await db
    .selectFrom('copy')
    .innerJoin('source', 'source.id', 'copy.source_id')
    .select(['source.id', 'source.name', 'source.media_type', 'source.page_count', 'source.legal_value'])
    .select(['source.owner', 'source.unit', 'copy.current'])
    .where('copy.directive_id', '=', id)
    .orderBy(sql`copy.current DESC, source.added_at`)
    .execute();
  return rows
    .filter((row) => canActOn(actor, 'read', ownedSource(row)))
    .map((row) => ({
      id: row.id,
      name: row.name,
      mediaType: row.media_type ?? 'application/octet-stream',
      pageCount: row.page_count ?? 0,
      legalValue: row.legal_value,
      current: row.current,
      hasPageImages: hasPages(row.media_type),
    }));
}
