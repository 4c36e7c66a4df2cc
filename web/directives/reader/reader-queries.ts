import type { Queries } from '../../api.ts';

/** Passages asked for at a time. */
export const WINDOW = 200;

/** Facts of the first answer, and of every later one. */
export const FIRST_FACTS = 500;
export const MORE_FACTS = 2000;

export const windowInput = (slug: string, window: number) => ({ slug, from: window * WINDOW, limit: WINDOW });

export const windowOf = (ordinal: number): number => Math.floor(ordinal / WINDOW);

/** What the first view of a document is made of. */
export const readerQueries = ({ directives: { library, facts } }: Queries, slug: string) => ({
  directive: library.get.queryOptions({ input: { slug } }),
  outline: library.outline.queryOptions({ input: { slug } }),
  window: (window: number) =>
    library.passages.queryOptions({ input: windowInput(slug, window), staleTime: Number.POSITIVE_INFINITY }),
  facts: facts.list.queryOptions({ input: { slug, from: 0, limit: FIRST_FACTS } }),
});
