import { oneOf, text, wholeNumber } from '../../search-params.ts';

export const SORTS = ['issued', 'added', 'title', 'symbol'] as const;
const KINDS = ['directive', 'digest', 'commentary', 'other'] as const;
const STATUSES = ['draft', 'published'] as const;

/** What stands in the address of the library, in Vietnamese as the address bar shows it. */
export interface LibrarySearch {
  readonly q?: string;
  readonly loai?: string;
  readonly 'co-quan'?: string;
  readonly nam?: string;
  readonly dang?: (typeof KINDS)[number];
  readonly 'tinh-trang'?: (typeof STATUSES)[number];
  readonly 'thuc-hien'?: string;
  readonly xep?: (typeof SORTS)[number];
  readonly trang?: number;
}

export type LibraryFacet = 'type' | 'issuer' | 'year' | 'kind' | 'status';

/** Parameter of the address for a facet of the contract. */
export const FACET_PARAMS = {
  type: 'loai',
  issuer: 'co-quan',
  year: 'nam',
  kind: 'dang',
  status: 'tinh-trang',
} as const satisfies Readonly<Record<LibraryFacet, keyof LibrarySearch>>;

const year = (value: unknown): string | undefined =>
  /^(19|20|21)\d\d$/.test(String(value)) ? String(value) : undefined;

/** Takes what it knows from an address and drops the rest; never fails. */
export function librarySearch(raw: Record<string, unknown>): LibrarySearch {
  const page = wholeNumber(raw.trang, 1);
  return {
    q: text(raw.q),
    loai: text(raw.loai, 80),
    'co-quan': text(raw['co-quan'], 300),
    nam: year(raw.nam),
    dang: oneOf(KINDS, raw.dang),
    'tinh-trang': oneOf(STATUSES, raw['tinh-trang']),
    'thuc-hien': text(raw['thuc-hien'], 80),
    xep: oneOf(SORTS, raw.xep),
    trang: page > 1 ? page : undefined,
  };
}

export const LIBRARY_PAGE_SIZE = 20;

export const libraryInput = (search: LibrarySearch) => ({
  q: search.q,
  type: search.loai,
  issuer: search['co-quan'],
  year: search.nam ? Number(search.nam) : undefined,
  kind: search.dang,
  status: search['tinh-trang'],
  implements: search['thuc-hien'],
  sort: search.xep ?? ('issued' as const),
  page: search.trang ?? 1,
  pageSize: LIBRARY_PAGE_SIZE,
});
