import { useQuery } from '@tanstack/react-query';
import { createContext, use, useMemo } from 'react';
import type { DoubtfulWord, PendingWording } from '../../../../src/directives/wordings/schemas.ts';
import { useApi, useQueries } from '../../../router-context.ts';

/** Words asked for at a time. */
const WINDOW = 2000;

export interface DoubtfulWords {
  /** In reading order. */
  readonly words: readonly DoubtfulWord[];
  /** What was decided since the text was read, by place in the raw text. */
  readonly pending: ReadonlyMap<number, PendingWording>;
}

const NONE: DoubtfulWords = { words: [], pending: new Map() };

export const DoubtfulWordsContext = createContext<DoubtfulWords>(NONE);
export const useDoubtfulWords = (): DoubtfulWords => use(DoubtfulWordsContext);

/** All words of a scan that a person should look at; none for other texts. */
export function useWordsOf(slug: string, isScan: boolean): DoubtfulWords {
  const api = useApi();
  const { list } = useQueries().wordings;
  const first = useQuery(list.queryOptions({ input: { slug, from: 0, limit: WINDOW }, enabled: isScan })).data;
  const windows = Math.ceil((first?.total ?? 0) / WINDOW);
  const later = useQuery({
    queryKey: list.queryKey({ input: { slug, from: WINDOW } }),
    queryFn: async () => {
      const starts = Array.from({ length: windows - 1 }, (_, index) => (index + 1) * WINDOW);
      const answers = await Promise.all(
        starts.map((from) => api.directives.wordings.list({ slug, from, limit: WINDOW })),
      );
      return answers.flatMap(({ words }) => words);
    },
    enabled: windows > 1,
  }).data;
  return useMemo(
    () => ({
      words: [...(first?.words ?? []), ...(later ?? [])],
      pending: new Map(first?.pending.map((one) => [one.at, one])),
    }),
    [first, later],
  );
}

interface Placed {
  readonly span: { readonly start: number };
}

/** The word before or after a place of the text; at the ends it goes on at the other one. */
export function wordFrom<Word extends Placed>(
  words: readonly Word[],
  at: number | null,
  step: 1 | -1,
): Word | undefined {
  if (at === null) return step === 1 ? words[0] : words.at(-1);
  if (step === 1) return words.find(({ span }) => span.start > at) ?? words[0];
  return words.findLast(({ span }) => span.start < at) ?? words.at(-1);
}
