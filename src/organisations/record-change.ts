import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { recordHistory } from '../kernel/history.ts';

interface Told {
  /** Name below "organisations.". */
  readonly operation: string;
  /** Ids of the bodies that were changed, the one that it is about first. */
  readonly touched: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string | null | undefined;
}

/** The entry of the history for a change of organisations; last in its transaction. @returns its id */
export const recordChange = (tx: Transaction<Tables>, { actor, clock }: Acting, told: Told): Promise<string> =>
  recordHistory(tx, {
    actor,
    ...(told.touched[0] === undefined ? {} : { unit: told.touched[0] }),
    at: clock.now(),
    operation: `organisations.${told.operation}`,
    subjects: [...new Set(told.touched)].map((id) => `organisation:${id}`),
    before: told.before,
    after: told.after,
    reason: told.reason ?? null,
  });
