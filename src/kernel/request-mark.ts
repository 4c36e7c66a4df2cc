import { AsyncLocalStorage } from 'node:async_hooks';

/** What log lines and metrics tell of the request that is being answered: nothing that a person typed. */
export interface RequestMark {
  readonly id: string;
  /** Name of the operation: "directives.facts.decide". Null: none of the contract. */
  operation: string | null;
  /** Id of the account; null while nobody is known. */
  actor: string | null;
}

const current = new AsyncLocalStorage<RequestMark>();

/** Answers a request under its mark. */
export const markRequest = <Answer>(mark: RequestMark, answer: () => Answer): Answer => current.run(mark, answer);

/** The mark of the request that is being answered; undefined for what no request asked for, such as jobs. */
export const requestMark = (): RequestMark | undefined => current.getStore();
