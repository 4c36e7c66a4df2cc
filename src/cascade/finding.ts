import type { Target } from '../reading/model/fact.ts';
import type { PairVectors } from './meaning/vectors-of-pair.ts';
import type { Addition, AlignedNumber, ClauseText, LinkFinding, UpstreamClause } from './schemas.ts';

/** A clause with the hash of its words. */
export type HashedText = ClauseText & { readonly hash: string };

/** A clause upstream that asks for something, or says why it does not. */
export interface FoundClause extends Omit<UpstreamClause, 'status' | 'reason' | 'best'> {
  readonly hash: string;
  /** What the engine says of a clause that it found no link for; null when it found one. */
  readonly left: {
    readonly status: 'omitted' | 'doubtful' | 'situation' | 'view' | 'other-body';
    readonly best: UpstreamClause['best'];
  } | null;
}

/** What comparing two documents gave, but for the links: kept whole, shown with what officers decided. */
export interface Finding {
  /** In reading order. */
  readonly above: readonly FoundClause[];
  /** Every clause downstream by path. */
  readonly below: Readonly<Record<string, HashedText>>;
  readonly additions: readonly Pick<Addition, 'path' | 'role' | 'best'>[];
  readonly numbers: readonly AlignedNumber[];
  readonly searched: number;
  /** Whether an outside model had its share in the links; absent where none is set up. */
  readonly meaning?: 'used' | 'unavailable';
}

export interface FoundLink extends LinkFinding {
  readonly from: string;
  readonly to: string;
}

/** A reading as the register keeps it, and the place of the document in it. */
export interface PackedSide {
  readonly packed: Uint8Array;
  readonly part: number;
  /** Targets as the register has them now: with what officers corrected. */
  readonly targets: readonly Target[];
}

export interface AlignTask {
  readonly upstream: PackedSide;
  readonly downstream: PackedSide;
  /** What an outside model says of the clauses; null where none is set up. */
  readonly vectors: PairVectors | null;
}

export type AlignStage = 'unpack' | 'compare' | 'describe';

/** Null when the thread could not compare. */
export interface AlignAnswer {
  readonly made: { readonly finding: Finding; readonly links: readonly FoundLink[] } | null;
}
