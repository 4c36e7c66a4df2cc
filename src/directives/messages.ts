/** Codes that the register answers with; those of reading a file stand in reading/messages.ts. */
export type ProblemCode =
  | 'not-found'
  | 'forbidden'
  | 'directive-not-found'
  | 'fact-not-found'
  | 'source-not-found'
  | 'clause-not-found'
  | 'page-not-found'
  | 'reading-not-found'
  | 'change-not-found'
  | 'task-not-found'
  | 'no-proposal'
  | 'fact-changed'
  | 'directive-changed'
  | 'change-overtaken'
  | 'change-cannot-be-undone'
  | 'source-in-other-state'
  | 'edit-without-data'
  | 'edit-of-another-kind'
  | 'span-without-words'
  | 'not-a-directive'
  | 'file-empty'
  | 'file-too-large'
  | 'file-infected'
  | 'scanner-unavailable'
  | 'bytes-gone'
  | 'reading-failed'
  | 'reading-timeout'
  | 'reading-memory'
  | 'reading-crashed'
  | 'copy-not-found'
  | 'copy-is-current'
  | 'comparison-failed'
  | 'explanation-failed'
  | 'claims-failed'
  | 'not-a-commentary'
  | 'export-failed'
  | 'cross-site'
  | 'too-many-requests'
  | 'unknown';

/** What a person is told: what happened, what was kept, what to do. `{name}` stands for a value of the problem. */
export interface ProblemMessage {
  readonly happened: string;
  readonly kept: string;
  readonly next: string;
}

export type ProblemMessages = Readonly<Record<ProblemCode, ProblemMessage>>;
