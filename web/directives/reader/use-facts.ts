import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RegisteredFact } from '../../../src/directives/schemas.ts';
import { useApi, useRouterContext } from '../../router-context.ts';
import { FIRST_FACTS, MORE_FACTS, readerQueries } from './reader-queries.ts';

const startsAfterFirst = (total: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil((total - FIRST_FACTS) / MORE_FACTS)) },
    (_, i) => FIRST_FACTS + i * MORE_FACTS,
  );

/** All facts of a document: the first come with the page, the rest of a very long one follows. */
export function useFacts(slug: string): readonly RegisteredFact[] {
  const { queries } = useRouterContext();
  const api = useApi();
  const first = useQuery(readerQueries(queries, slug).facts).data;
  const starts = startsAfterFirst(first?.total ?? 0);
  const later = useQuery({
    // Of the shape and under the key of every answer with facts: a decision is put into all of them.
    queryKey: queries.directives.facts.list.queryKey({ input: { slug, from: FIRST_FACTS } }),
    queryFn: async () => {
      const answers = await Promise.all(
        starts.map((from) => api.directives.facts.list({ slug, from, limit: MORE_FACTS })),
      );
      return { facts: answers.flatMap(({ facts }) => facts), total: first?.total ?? 0 };
    },
    enabled: starts.length > 0,
  }).data;
  return useMemo(() => [...(first?.facts ?? []), ...(later?.facts ?? [])], [first, later]);
}
