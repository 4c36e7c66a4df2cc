import type { ClauseRole } from '../clause-role.ts';

/** A clause of one of the documents compared. */
export interface ThemeClause {
  /** Place of the document in the comparison, the oldest first. */
  readonly document: number;
  readonly path: string;
}

/** Parts that themes never mix: why, what for, what is done, who sees to it. */
export type ThemeKind = 'context' | 'aim' | 'task' | 'organisation';

export const THEME_KINDS: readonly ThemeKind[] = ['context', 'aim', 'task', 'organisation'];

export const kindOfRole = (role: ClauseRole): ThemeKind => (role === 'situation' || role === 'view' ? 'context' : role);

/** A theme (chủ đề): what clauses of several documents are about, labelled in their own words. */
export interface Theme {
  readonly id: string;
  readonly kind: ThemeKind;
  /** Words of a heading, or of the clauses where none has a heading. */
  readonly label: string;
  /** Words that its clauses share and others rarely have, weightiest first. */
  readonly terms: readonly string[];
  /** By document, in reading order. */
  readonly clauses: readonly ThemeClause[];
}
