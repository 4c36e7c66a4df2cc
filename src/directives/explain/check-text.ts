import { sql } from 'kysely';
import { type Acting, visibleTo } from '../../access/public.ts';
import { Problem } from '../../kernel/errors.ts';
import type { CheckedClaim, Quoted } from '../../reading/claims/claim.ts';
import { currentReadings, packedReading } from '../current-reading.ts';
import type { DirectiveRow } from '../directive-view.ts';
import { findDirective } from '../find-directive.ts';
import { directiveColumns } from '../visibility.ts';
import type { PackedDocument } from './explain-message.ts';
import { claimsOf } from './explain-threads.ts';
import { headOf } from './get-explanation.ts';
import type { CheckedView } from './schemas.ts';

/** Documents that one text is held against at most. */
const MOST_DOCUMENTS = 8;

/**
 * Every sentence of a commentary held against documents: those asked for, else the directives of the same file.
 *
 * @throws {Problem} not-found; invalid for a directive, which is not checked but checked against; unavailable
 */
export async function checkCommentary(
  acting: Acting,
  { slug, v }: { readonly slug: string; readonly v?: string | undefined },
): Promise<CheckedView> {
  const commentary = await findDirective(acting, slug);
  if (commentary.kind === 'directive') throw new Problem('invalid', 'not-a-commentary');
  const slugs = [
    ...new Set(
      v
        ?.split(',')
        .map((one) => one.trim())
        .filter(Boolean) ?? [],
    ),
  ].slice(0, MOST_DOCUMENTS);
  const documents = slugs.length > 0 ? await findAll(acting, slugs) : await besides(acting, commentary);
  const own = (await packedOf(acting, [commentary]))[0]!;
  return check(acting, own, documents);
}

/** Every sentence of any text held against documents. @throws {Problem} not-found, unavailable */
export const checkText = async (
  acting: Acting,
  { text, documents }: { readonly text: string; readonly documents: readonly string[] },
): Promise<CheckedView> => check(acting, text, await findAll(acting, documents));

async function check(
  acting: Acting,
  text: string | PackedDocument,
  documents: readonly DirectiveRow[],
): Promise<CheckedView> {
  const claims = await claimsOf({ text, documents: await packedOf(acting, documents) });
  return { documents: documents.map(headOf), claims: claims.map(viewClaim) };
}

async function findAll(acting: Acting, slugs: readonly string[]): Promise<DirectiveRow[]> {
  const found: DirectiveRow[] = [];
  for (const slug of slugs) found.push(await findDirective(acting, slug));
  if (found.some(({ kind }) => kind !== 'directive')) throw new Problem('invalid', 'not-a-directive');
  return found;
}

/** Directives of the same file, as far as the actor may see them, in the order of the file. */
const besides = ({ db, actor }: Acting, { id }: DirectiveRow): Promise<DirectiveRow[]> =>
  db
    .selectFrom('copy as own')
    .innerJoin('copy', 'copy.source_id', 'own.source_id')
    .innerJoin('directive', 'directive.id', 'copy.directive_id')
    .selectAll('directive')
    .where('own.directive_id', '=', id)
    .where('directive.kind', '=', 'directive')
    .where(sql<boolean>`directive.id <> ${id}`)
    .where(visibleTo(actor, directiveColumns))
    .orderBy('copy.part')
    .limit(MOST_DOCUMENTS)
    .execute();

async function packedOf({ db }: Acting, rows: readonly DirectiveRow[]): Promise<PackedDocument[]> {
  const readings = await currentReadings(
    db,
    rows.map(({ id }) => id),
  );
  const packed: PackedDocument[] = [];
  for (const { id } of rows) {
    const reading = readings.get(id);
    if (!reading) throw new Problem('not-found', 'reading-not-found');
    packed.push({ packed: await packedReading(db, reading.reading), part: reading.part });
  }
  return packed;
}

const viewClaim = ({ text, span, verdict, quoted, missing }: CheckedClaim) => ({
  text,
  span: { ...span },
  verdict,
  quoted: quoted.map(viewQuoted),
  missing: missing.map(({ atom, elsewhere }) => ({
    atom: { kind: atom.kind, text: atom.text },
    elsewhere: elsewhere && viewQuoted(elsewhere),
  })),
});

const viewQuoted = (quoted: Quoted) => ({ ...quoted, span: { ...quoted.span } });
