import type { Api } from '../../api.ts';

export type Comparison = Awaited<ReturnType<Api['cascade']['comparisons']['get']>>;
export type Theme = Comparison['themes'][number];
export type Place = Theme['clauses'][number];
export type Pair = Comparison['pairs'][number];

export type Tag = 'fresh' | 'gone' | 'moved';

/** What the page looks up again and again, made once. */
export interface Lookup {
  readonly textOf: (place: Place) => string;
  readonly tagsOf: (place: Place) => readonly Tag[];
}

export const keyOf = ({ document, path }: Place): string => `${document} ${path}`;

export function lookupOf({ clauses, fresh, gone, pairs }: Comparison): Lookup {
  const texts = new Map(
    clauses.flatMap((own, document) => own.map(({ path, text }) => [keyOf({ document, path }), text] as const)),
  );
  const [isFresh, isGone] = [new Set(fresh.map(keyOf)), new Set(gone.map(keyOf))];
  const isMoved = new Set(pairs.filter(({ moved }) => moved).map(({ to }) => keyOf(to)));
  return {
    textOf: (place) => texts.get(keyOf(place)) ?? '',
    tagsOf: (place) => {
      const key = keyOf(place);
      const tags: readonly (readonly [Tag, boolean])[] = [
        ['fresh', isFresh.has(key)],
        ['gone', isGone.has(key)],
        ['moved', isMoved.has(key)],
      ];
      return tags.flatMap(([tag, is]) => (is ? [tag] : []));
    },
  };
}

/** Pairs that say the same in other words. */
export const reworded = ({ pairs }: Comparison): Pair[] =>
  pairs.filter(({ kind, gone, fresh }) => (kind === 'same' || kind === 'changed') && gone.length + fresh.length > 0);
