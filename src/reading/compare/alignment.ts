import type { Target } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import type { ClauseRole } from './clause-role.ts';
import type { Direction, DirectionReason } from './direction.ts';
import type { Features } from './features.ts';

/**
 * How a clause downstream takes up one upstream: in the same words; changed (a number moved, or most words stand and
 * others were put in their place); narrower (it carries out a part); partial (a weak likeness, for a person to judge).
 */
export type LinkKind = 'same' | 'narrower' | 'changed' | 'partial';

/** Words that both clauses have, located in the canonical text of each. */
export interface SharedWords {
  readonly text: string;
  readonly from: Span;
  readonly to: Span;
  /** Share of the rarity of all the words downstream, 0 to 1. */
  readonly weight: number;
}

/** A clause upstream and a clause downstream that takes it up. */
export interface ClauseLink {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** 0 to 1. */
  readonly score: number;
  /** Share of the words above that stand below too, by rarity. */
  readonly covered: number;
  /** The signs behind the score. */
  readonly features: Features;
  /** Whether both state a target of the same indicator. */
  readonly indicator: boolean;
  /** The words that decided, weightiest first. */
  readonly words: readonly SharedWords[];
}

/** The best pair that was looked at and not taken. */
export interface RejectedCandidate {
  readonly path: string;
  readonly score: number;
}

/** A clause upstream that nothing downstream takes up. */
export interface Omission {
  readonly path: string;
  readonly role: ClauseRole;
  /**
   * `omitted`: it asks for something and nothing comes near; `doubtful`: a candidate comes near; the others say why
   * nobody had to take it up: it only tells the situation or a view, or tells bodies that are not below this document.
   */
  readonly status: 'omitted' | 'doubtful' | 'situation' | 'view' | 'other-body';
  readonly best: RejectedCandidate | null;
}

/** A clause downstream that stands on nothing upstream. */
export interface Addition {
  readonly path: string;
  readonly role: ClauseRole;
  readonly best: RejectedCandidate | null;
}

/**
 * A target and what became of it. `quantified`: an aim in words got a number; `dropped`: the number stands nowhere
 * below. Clauses are paths; null where there is none.
 */
export interface NumberChange {
  readonly from: string | null;
  readonly to: string | null;
  readonly was: Target | null;
  readonly now: Target | null;
  readonly indicator: string;
  readonly direction: Direction | 'quantified' | 'dropped';
  readonly reasons: readonly DirectionReason[];
  /** How surely both are of the same indicator, 0 to 1. */
  readonly likeness: number;
}

/** "Our programme against the resolution": what is taken up, by what, what is left out, added, and which numbers moved. */
export interface Alignment {
  readonly links: readonly ClauseLink[];
  readonly omissions: readonly Omission[];
  readonly additions: readonly Addition[];
  /** Every target of both sides that has a counterpart, was dropped, or gives a number to an aim in words. */
  readonly numbers: readonly NumberChange[];
  /** The scope that omissions were searched in: the number of clauses and rows downstream. */
  readonly searched: number;
}
