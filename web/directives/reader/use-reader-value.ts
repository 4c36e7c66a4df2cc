import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useRouterContext } from '../../router-context.ts';
import { factNumbers, filtered } from './facts/fact-lists.ts';
import { readerQueries } from './reader-queries.ts';
import { FIRST_STATE, type Reader, type ReaderState } from './reader-state.ts';
import { useFacts } from './use-facts.ts';

/** Data and state of one reader; undefined until the document is there. */
export function useReaderValue(slug: string): Reader | undefined {
  const { queries } = useRouterContext();
  const { data: directive } = useQuery(readerQueries(queries, slug).directive);
  const facts = useFacts(slug);
  const [state, setState] = useState<ReaderState>(FIRST_STATE);
  const change = useCallback((next: Partial<ReaderState>) => setState((now) => ({ ...now, ...next })), []);
  const { kind, status } = state;
  const shown = useMemo(() => filtered(facts, { kind, status }), [facts, kind, status]);
  const numbers = useMemo(() => factNumbers(facts), [facts]);
  const byId = useMemo(() => new Map(facts.map((fact) => [fact.id, fact])), [facts]);
  const mayReview = directive?.kind === 'directive' && directive.can.includes('review');
  return useMemo(
    () => directive && { slug, directive, facts, shown, numbers, byId, state, change, mayReview },
    [slug, directive, facts, shown, numbers, byId, state, change, mayReview],
  );
}
