import type { Question } from '../../src/reading/claims/explanation.ts';

/** Words of `nhip explain`; `{name}` is filled by `fillMessage` of the reading engine. */
export interface ExplainWords {
  readonly summary: string;
  readonly file: string;
  readonly json: string;
  readonly language: string;
  readonly afterHelp: string;
  readonly questions: Readonly<Record<Question, string>>;
  readonly none: string;
  readonly more: string;
  readonly outside: string;
  readonly composed: string;
}
