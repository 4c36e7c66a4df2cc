import { useQueryClient } from '@tanstack/react-query';
import type { Passage } from '../../../../src/directives/schemas.ts';
import { useQueries } from '../../../router-context.ts';
import { useReader } from '../reader-state.ts';

interface Fetched {
  readonly passages: readonly Passage[];
}

const NONE: readonly Passage[] = [];

/** The passages of the document fetched so far: what is on the screen is among them. */
export function useFetchedPassages(): () => readonly Passage[] {
  const cache = useQueryClient();
  const { passages } = useQueries().library;
  const { slug } = useReader();
  return () =>
    cache
      .getQueriesData<Fetched>({ queryKey: passages.key() })
      .filter(([key]) => JSON.stringify(key).includes(`"${slug}"`))
      .flatMap(([, data]) => data?.passages ?? NONE);
}
