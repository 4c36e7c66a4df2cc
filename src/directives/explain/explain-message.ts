import type { CheckedClaim } from '../../reading/claims/claim.ts';
import type { Explanation } from '../../reading/claims/explanation.ts';

/** A document of a reading as the register keeps it. */
export interface PackedDocument {
  readonly packed: Uint8Array;
  readonly part: number;
}

/** What an officer decided of one fact of the register, as far as it says what may be told. */
export interface Decision {
  readonly key: string;
  readonly kind: 'target' | 'task' | 'deadline' | 'body' | 'citation';
  /** Key of the task that a body or a deadline belongs to. */
  readonly of: string | null;
  readonly start: number;
  readonly status: 'suggested' | 'accepted' | 'edited' | 'rejected';
}

export interface ExplainedDocument extends PackedDocument {
  readonly decisions: readonly Decision[];
  /** Only these clauses; null: the whole document. */
  readonly paths: readonly string[] | null;
}

export type ExplainTask =
  | { readonly make: 'explanation'; readonly parts: readonly ExplainedDocument[] }
  | {
      readonly make: 'claims';
      readonly text: string | PackedDocument;
      readonly documents: readonly PackedDocument[];
    };

/** Null when it could not be made. */
export type ExplainAnswer =
  | { readonly made: 'explanation'; readonly explanation: Explanation }
  | { readonly made: 'claims'; readonly claims: readonly CheckedClaim[] }
  | { readonly made: null };
