import { oneOf, text, wholeNumber } from '../../search-params.ts';

export const WENT = ['lowered', 'raised', 'same', 'comparator', 'notComparable'] as const;
export type Went = (typeof WENT)[number];

/** What stands in the address of the list of lineages. */
export interface LineageSearch {
  readonly tim?: string;
  readonly chieu?: Went;
  readonly 'van-ban'?: string;
  readonly trang?: number;
}

const SLUG = /^[a-z0-9][a-z0-9-]*$/;

/** Takes what it knows from an address and drops the rest; never fails. */
export function lineageSearch(raw: Record<string, unknown>): LineageSearch {
  const page = wholeNumber(raw.trang, 1);
  const slug = text(raw['van-ban'], 160);
  return {
    tim: text(raw.tim),
    chieu: oneOf(WENT, raw.chieu),
    'van-ban': slug && SLUG.test(slug) ? slug : undefined,
    trang: page > 1 ? page : undefined,
  };
}

export const lineagesInput = ({ tim, chieu, trang, ...search }: LineageSearch) => ({
  q: tim,
  direction: chieu,
  document: search['van-ban'],
  page: trang ?? 1,
  pageSize: 50,
});
