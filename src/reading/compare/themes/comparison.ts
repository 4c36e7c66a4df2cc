import type { LinkKind, NumberChange, RejectedCandidate } from '../alignment.ts';
import type { Theme, ThemeClause } from './theme.ts';

/** A clause of a document and one of the next that takes it up. */
export interface ComparedPair {
  readonly from: ThemeClause;
  readonly to: ThemeClause;
  readonly kind: LinkKind;
  readonly score: number;
  /** It stands before clauses that it stood behind, or the other way round. */
  readonly moved: boolean;
}

/** A clause without a counterpart, with the nearest that was looked at. */
export interface LoneClause extends ThemeClause {
  readonly nearest: (ThemeClause & Pick<RejectedCandidate, 'score'>) | null;
}

/** A number of a document and what became of it in the next. */
export interface ComparedNumber extends NumberChange {
  readonly fromDocument: number;
  readonly toDocument: number;
}

/** Two to four documents side by side, the oldest first. */
export interface DocumentComparison {
  readonly themes: readonly Theme[];
  /** Clauses of neighbouring documents that say the same. */
  readonly pairs: readonly ComparedPair[];
  /** Clauses that no earlier document has. */
  readonly fresh: readonly LoneClause[];
  /** Clauses that no later document has. */
  readonly gone: readonly LoneClause[];
  /** Numbers that did not stay as they were. */
  readonly numbers: readonly ComparedNumber[];
}
