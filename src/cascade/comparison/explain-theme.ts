import type { Acting } from '../../access/public.ts';
import { type ExplanationView, explainParts, viewExplanation } from '../../directives/public.ts';
import { Problem } from '../../kernel/errors.ts';
import { findDocuments } from './find-documents.ts';
import { foundComparison } from './found-comparison.ts';
import { findComparison, themesOf } from './get-comparison.ts';

export interface ThemeAsked {
  readonly v: string;
  readonly theme: string;
  readonly reworded: boolean;
}

/** What, why, who, when, where and how of one theme, from its clauses in every document. @throws {Problem} not-found, invalid */
export async function explainTheme(acting: Acting, { v, theme, reworded }: ThemeAsked): Promise<ExplanationView> {
  const documents = await findDocuments(acting, v);
  const row = await findComparison(acting.db, documents.key);
  const themes = themesOf(documents, await foundComparison(acting, documents), row);
  const asked = themes.find(({ id }) => id === theme);
  if (!asked) throw new Problem('not-found', 'theme-not-found');
  const parts = documents.rows.map((directive, at) => ({
    directive,
    paths: asked.clauses.filter(({ document }) => document === at).map(({ path }) => path),
  }));
  const explanation = await explainParts(acting, parts);
  return viewExplanation(acting, documents.rows, explanation, reworded);
}
