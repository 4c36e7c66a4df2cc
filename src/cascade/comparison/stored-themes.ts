import type { Theme } from '../../reading/compare/themes/theme.ts';

/** A theme as it is kept: its clauses name their documents by id, because the order of documents may change. */
export interface StoredTheme extends Omit<Theme, 'clauses'> {
  readonly clauses: readonly { readonly document: string; readonly path: string }[];
}

/** @param ids documents in the order of the comparison */
export const stored = (themes: readonly Theme[], ids: readonly string[]): StoredTheme[] =>
  themes.map((theme) => ({
    ...theme,
    clauses: theme.clauses.map(({ document, path }) => ({ document: ids[document]!, path })),
  }));

export const placed = (themes: readonly StoredTheme[], ids: readonly string[]): Theme[] =>
  themes.map((theme) => ({
    ...theme,
    clauses: theme.clauses.map(({ document, path }) => ({ document: ids.indexOf(document), path })),
  }));
