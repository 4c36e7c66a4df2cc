/** Sort of trouble; the HTTP shell makes a status of it. */
export type ProblemKind =
  | 'unauthenticated'
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'too-large'
  | 'unavailable';

export type ProblemValues = Readonly<Record<string, string | number>>;

/**
 * Something a use case refuses to do. `code` names the message in the messages files of the context: what happened, what was
 * kept, what to do. `current` is the present state for a conflict of versions.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly code: string;
  readonly values: ProblemValues;
  readonly current: unknown;

  constructor(kind: ProblemKind, code: string, values: ProblemValues = {}, current?: unknown) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.values = values;
    this.current = current;
  }
}
