import { oneOf, text, wholeNumber } from '../../search-params.ts';

export const FACT_KINDS = ['target', 'task', 'deadline', 'body', 'citation'] as const;

export interface ClauseSearch {
  readonly q?: string;
  readonly loai?: string;
  readonly 'co-quan'?: string;
  readonly nam?: string;
  readonly 'du-kien'?: (typeof FACT_KINDS)[number];
  readonly trang?: number;
}

export type SearchFacet = 'facts' | 'type' | 'issuer' | 'year';

export const SEARCH_PARAMS = {
  facts: 'du-kien',
  type: 'loai',
  issuer: 'co-quan',
  year: 'nam',
} as const satisfies Readonly<Record<SearchFacet, keyof ClauseSearch>>;

export function clauseSearch(raw: Record<string, unknown>): ClauseSearch {
  const page = wholeNumber(raw.trang, 1);
  return {
    q: text(raw.q),
    loai: text(raw.loai, 80),
    'co-quan': text(raw['co-quan'], 300),
    nam: /^(19|20|21)\d\d$/.test(String(raw.nam)) ? String(raw.nam) : undefined,
    'du-kien': oneOf(FACT_KINDS, raw['du-kien']),
    trang: page > 1 ? page : undefined,
  };
}

/** What to ask the API; null while nothing is asked for. */
export const clauseSearchInput = (search: ClauseSearch) =>
  search.q === undefined
    ? null
    : {
        q: search.q,
        type: search.loai,
        issuer: search['co-quan'],
        year: search.nam ? Number(search.nam) : undefined,
        facts: search['du-kien'],
        page: search.trang ?? 1,
        pageSize: 20,
      };
