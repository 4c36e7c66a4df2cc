import type { LinkKind, NumberChange, Omission } from './alignment.ts';
import type { ClauseRole } from './clause-role.ts';
import type { DirectionReason } from './direction.ts';

/** Words for people about what a comparison found. */
export interface CompareWords {
  readonly kinds: Readonly<Record<LinkKind, string>>;
  readonly directions: Readonly<Record<NumberChange['direction'], string>>;
  readonly reasons: Readonly<Record<DirectionReason, string>>;
  readonly statuses: Readonly<Record<Omission['status'], string>>;
  readonly roles: Readonly<Record<ClauseRole, string>>;
  readonly sheets: Readonly<Record<'links' | 'omissions' | 'additions' | 'numbers', string>>;
  readonly columns: Readonly<
    Record<
      | 'from'
      | 'to'
      | 'fromText'
      | 'toText'
      | 'kind'
      | 'score'
      | 'words'
      | 'status'
      | 'role'
      | 'searched'
      | 'best'
      | 'bestScore'
      | 'indicator'
      | 'was'
      | 'now'
      | 'direction'
      | 'reason',
      string
    >
  >;
  /** "{searched}": the number of clauses looked at. */
  readonly searchedIn: string;
}
