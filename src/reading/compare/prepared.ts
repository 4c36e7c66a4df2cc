import type { ClauseFacts } from './clause-facts.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

/** One of the two documents, made ready. */
export interface Prepared {
  readonly units: readonly Unit[];
  readonly facts: ReadonlyMap<string, ClauseFacts>;
  readonly headingOf: (section: string) => readonly Token[];
}
