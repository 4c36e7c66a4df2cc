import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useQueries } from '../router-context.ts';
import { useWords } from '../words.ts';
import { clauseMark } from '../ui/clause-mark.ts';

export interface Finding {
  readonly href: string;
  readonly mark: string;
  /** Leads to everything found: Nhịp's own words. */
  readonly all?: true;
  readonly words: readonly { readonly text: string; readonly hit: boolean }[];
}

/** The value once it has stood still for a moment: one request a pause, not one a letter. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 160);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

const clauseHref = (slug: string, path: string): string =>
  `/van-ban/${slug}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** Documents first, then clauses; the last line leads to all clauses found. */
export function usePaletteFindings(typed: string): {
  readonly findings: readonly Finding[];
  readonly settled: boolean;
} {
  const { t } = useWords();
  const queries = useQueries();
  const q = useSettled(typed);
  const options = { enabled: q !== '', placeholderData: keepPreviousData };
  const documents = useQuery(queries.library.list.queryOptions({ input: { q, pageSize: 5 }, ...options }));
  const clauses = useQuery(queries.search.clauses.queryOptions({ input: { q, pageSize: 7 }, ...options }));
  if (typed === '') return { findings: [], settled: true };
  const found = [
    ...(documents.data?.rows ?? []).map((row) => ({
      href: `/van-ban/${row.slug}`,
      mark: row.symbol ?? row.type ?? '',
      words: [{ text: row.title ?? '', hit: false }],
    })),
    ...(clauses.data?.rows ?? []).map((row) => ({
      href: clauseHref(row.slug, row.path),
      mark: `${row.symbol ?? ''} § ${clauseMark(row.path)}`,
      words: row.snippet,
    })),
  ];
  const all = {
    href: `/tim-kiem?q=${encodeURIComponent(typed)}`,
    mark: '',
    words: [{ text: t('palette.all', { q: typed }), hit: false }],
    all: true as const,
  };
  return { findings: found.length > 0 ? [...found, all] : [], settled: q === typed && !clauses.isFetching };
}
