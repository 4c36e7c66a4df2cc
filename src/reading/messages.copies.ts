import type { Danger, Part, SuggestionReason } from './compare/copies/difference.ts';

/** Words for the differences of two copies of one document; `{name}` is filled by `fillMessage`. */
export interface CopyMessages {
  readonly dangers: Readonly<Record<Danger, string>>;
  /** Where a difference stands that is outside every clause. */
  readonly parts: Readonly<Record<Part, string>>;
  readonly clause: string;
  /** The clause has another label in the other copy. */
  readonly clauses: string;
  readonly column: string;
  readonly reasons: Readonly<Record<SuggestionReason, string>>;
  /** `{copy}` looks right: `{reason}`. */
  readonly suggestion: string;
  readonly nothing: string;
}
