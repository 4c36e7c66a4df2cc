import { useQueries as useManyQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RegisteredFact } from '../../../src/directives/schemas.ts';
import { useQueries, useRouterContext } from '../../router-context.ts';
import { FIRST_FACTS, MORE_FACTS, readerQueries } from './reader-queries.ts';

const startsAfterFirst = (total: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil((total - FIRST_FACTS) / MORE_FACTS)) },
    (_, i) => FIRST_FACTS + i * MORE_FACTS,
  );

/** All facts of a document: the first come with the page, the rest of a very long one follows. */
export function useFacts(slug: string): readonly RegisteredFact[] {
  const { queries } = useRouterContext();
  const { list } = useQueries().facts;
  const first = useQuery(readerQueries(queries, slug).facts);
  const later = useManyQueries({
    queries: startsAfterFirst(first.data?.total ?? 0).map((from) =>
      list.queryOptions({ input: { slug, from, limit: MORE_FACTS } }),
    ),
    combine: (results) => results.map(({ data }) => data?.facts),
  });
  return useMemo(() => [...(first.data?.facts ?? []), ...later.flatMap((facts) => facts ?? [])], [first.data, later]);
}
