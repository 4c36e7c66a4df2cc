import { ORPCError } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { FactData, FactStatus, RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useApi, useQueries } from '../../../router-context.ts';
import { isConflict } from '../../../ui/problem.ts';

export type Decision = 'accept' | 'reject' | 'edit' | 'reset';

const STATUS: Readonly<Record<Decision, FactStatus>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  reset: 'suggested',
};

/** Someone else changed the fact meanwhile: what the reviewer wanted, and what stands now. */
export interface Conflict {
  readonly wanted: RegisteredFact;
  readonly decision: Decision;
  readonly now: RegisteredFact;
}

const currentOf = (error: unknown): RegisteredFact | null => {
  const data: unknown = error instanceof ORPCError ? error.data : null;
  const found = typeof data === 'object' && data !== null && 'current' in data ? data.current : null;
  return typeof found === 'object' && found !== null && 'id' in found ? (found as RegisteredFact) : null;
};

/** What the screen shows at once, before the server has answered. */
const foreseen = (fact: RegisteredFact, decision: Decision, data: FactData | undefined): RegisteredFact => ({
  ...fact,
  status: STATUS[decision],
  data: data ?? (decision === 'reset' ? (fact.suggested ?? fact.data) : fact.data),
});

/** Puts a fact into every answer of the cache that holds it. */
export function usePutFact() {
  const cache = useQueryClient();
  const { facts } = useQueries();
  return useCallback(
    (fact: RegisteredFact) =>
      cache.setQueriesData<{ facts: RegisteredFact[]; total: number }>({ queryKey: facts.list.key() }, (answer) =>
        answer ? { ...answer, facts: answer.facts.map((known) => (known.id === fact.id ? fact : known)) } : answer,
      ),
    [cache, facts],
  );
}

/**
 * Decides at once on the screen and then on the server; takes it back when the server says no. Decisions on one page
 * go one after another, so that undoing undoes the last one.
 */
export function useDecide(handlers: {
  readonly onDone: (change: string) => void;
  readonly onError: (error: unknown) => void;
}) {
  const api = useApi();
  const put = usePutFact();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const line = useRef(Promise.resolve());
  const send = useCallback(
    async (fact: RegisteredFact, decision: Decision, data?: FactData) => {
      try {
        const answer = await api.directives.facts.decide({ id: fact.id, decision, data, version: fact.version });
        put(answer.fact);
        handlers.onDone(answer.change);
      } catch (error) {
        const now = isConflict(error) ? currentOf(error) : null;
        put(now ?? fact);
        if (now) setConflict({ wanted: foreseen(fact, decision, data), decision, now });
        else handlers.onError(error);
      }
    },
    [api, put, handlers],
  );
  const decide = useCallback(
    (fact: RegisteredFact, decision: Decision, data?: FactData) => {
      put(foreseen(fact, decision, data));
      line.current = line.current.then(() => send(fact, decision, data));
    },
    [put, send],
  );
  return {
    decide,
    /** Fulfilled when every decision made so far is answered. */
    settled: useCallback(() => line.current, []),
    conflict,
    closeConflict: useCallback(() => setConflict(null), []),
  };
}
