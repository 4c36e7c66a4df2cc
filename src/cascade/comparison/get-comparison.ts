import { sql, type Transaction } from 'kysely';
import type { Acting } from '../../access/public.ts';
import type { Db, Tables } from '../../kernel/database.ts';
import { reconcileThemes } from '../../reading/compare/themes/reconcile-themes.ts';
import type { Theme } from '../../reading/compare/themes/theme.ts';
import { headOf } from '../find-pair.ts';
import { type ComparedDocuments, findDocuments } from './find-documents.ts';
import { foundComparison } from './found-comparison.ts';
import type { ComparisonFound, ComparisonView } from './schemas.ts';
import { placed } from './stored-themes.ts';
import './tables.ts';

/** Two to four documents by themes, as officers arranged them. @throws {Problem} not-found, invalid, unavailable */
export async function getComparison(acting: Acting, v: string): Promise<ComparisonView> {
  const documents = await findDocuments(acting, v);
  const row = await findComparison(acting.db, documents.key);
  return viewOf(documents, await foundComparison(acting, documents), row);
}

export const findComparison = (db: Db | Transaction<Tables>, key: readonly string[]) =>
  db
    .selectFrom('comparison')
    .selectAll()
    .where(sql<boolean>`documents = ${[...key]}::uuid[]`)
    .executeTakeFirst();

type ComparisonRow = NonNullable<Awaited<ReturnType<typeof findComparison>>>;

/** Themes as they are today: what officers arranged, for the clauses that are there. */
export function themesOf(
  { rows }: ComparedDocuments,
  found: ComparisonFound,
  row: Pick<ComparisonRow, 'themes'> | undefined,
): Theme[] {
  if (!row?.themes) return found.themes;
  return reconcileThemes(
    placed(
      row.themes,
      rows.map(({ id }) => id),
    ),
    found.themes,
  );
}

export function viewOf(
  documents: ComparedDocuments,
  found: ComparisonFound,
  row: Pick<ComparisonRow, 'themes' | 'version'> | undefined,
): ComparisonView {
  const themes = themesOf(documents, found, row).map((theme) => ({
    ...theme,
    terms: [...theme.terms],
    clauses: theme.clauses.map((clause) => ({ ...clause })),
  }));
  return { ...found, themes, documents: documents.rows.map(headOf), version: row?.version ?? 0 };
}
