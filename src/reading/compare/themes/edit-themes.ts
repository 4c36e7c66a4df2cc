import type { Theme, ThemeClause, ThemeKind } from './theme.ts';

/** What an officer does to the themes of a comparison. */
export type ThemeEdit =
  | { readonly kind: 'rename'; readonly theme: string; readonly label: string }
  | { readonly kind: 'merge'; readonly theme: string; readonly into: string }
  | {
      readonly kind: 'split';
      readonly theme: string;
      readonly label: string;
      readonly clauses: readonly ThemeClause[];
    }
  | { readonly kind: 'move'; readonly clauses: readonly ThemeClause[]; readonly to: string }
  | { readonly kind: 'add'; readonly label: string; readonly themeKind: ThemeKind }
  | { readonly kind: 'remove'; readonly theme: string };

/** Why an edit cannot be done. */
export type EditRefusal = 'theme-not-found' | 'clause-not-found' | 'theme-not-empty' | 'theme-into-itself';

export type EditedThemes = { readonly themes: readonly Theme[] } | { readonly refused: EditRefusal };

const refused = (reason: EditRefusal): EditedThemes => ({ refused: reason });

/** Themes after an edit; every clause stays in exactly one theme. `id` names a theme that the edit makes. */
export function editThemes(themes: readonly Theme[], edit: ThemeEdit, id: string): EditedThemes {
  const has = (theme: string): boolean => themes.some((one) => one.id === theme);
  switch (edit.kind) {
    case 'rename':
      if (!has(edit.theme)) return refused('theme-not-found');
      return { themes: change(themes, edit.theme, (theme) => ({ ...theme, label: edit.label })) };
    case 'merge':
      return merge(themes, edit.theme, edit.into);
    case 'split': {
      const at = themes.findIndex((theme) => theme.id === edit.theme);
      if (at < 0) return refused('theme-not-found');
      const fresh = { id, kind: themes[at]!.kind, label: edit.label, terms: [], clauses: [] };
      return moveClauses(themes.toSpliced(at + 1, 0, fresh), edit.clauses, id);
    }
    case 'move':
      return has(edit.to) ? moveClauses(themes, edit.clauses, edit.to) : refused('theme-not-found');
    case 'add':
      return { themes: [...themes, { id, kind: edit.themeKind, label: edit.label, terms: [], clauses: [] }] };
    case 'remove': {
      const theme = themes.find((one) => one.id === edit.theme);
      if (!theme) return refused('theme-not-found');
      return theme.clauses.length > 0 ? refused('theme-not-empty') : { themes: themes.filter((one) => one !== theme) };
    }
  }
}

const change = (themes: readonly Theme[], id: string, make: (theme: Theme) => Theme): Theme[] =>
  themes.map((theme) => (theme.id === id ? make(theme) : theme));

function merge(themes: readonly Theme[], id: string, into: string): EditedThemes {
  if (id === into) return refused('theme-into-itself');
  const theme = themes.find((one) => one.id === id);
  if (!theme || !themes.some((one) => one.id === into)) return refused('theme-not-found');
  const left = themes.filter((one) => one !== theme);
  return { themes: change(left, into, (one) => ({ ...one, clauses: sorted([...one.clauses, ...theme.clauses]) })) };
}

const keyOf = ({ document, path }: ThemeClause): string => `${document} ${path}`;

function moveClauses(themes: readonly Theme[], clauses: readonly ThemeClause[], to: string): EditedThemes {
  const known = new Set(themes.flatMap((theme) => theme.clauses.map(keyOf)));
  if (clauses.length === 0 || clauses.some((clause) => !known.has(keyOf(clause)))) return refused('clause-not-found');
  const moving = new Set(clauses.map(keyOf));
  const taken = themes.flatMap((theme) => theme.clauses.filter((clause) => moving.has(keyOf(clause))));
  const moved = themes.map((theme) => {
    const left = theme.clauses.filter((clause) => !moving.has(keyOf(clause)));
    return theme.id === to ? { ...theme, clauses: sorted([...left, ...taken]) } : { ...theme, clauses: left };
  });
  return { themes: moved };
}

/** By document; within one as they were told. */
const sorted = (clauses: readonly ThemeClause[]): ThemeClause[] => clauses.toSorted((a, b) => a.document - b.document);
