import { text, wholeNumber } from '../search-params.ts';

/** What stands in the address of the page of targets. */
export interface TargetsSearch {
  readonly 'van-ban'?: string;
  readonly trang?: number;
}

/** Takes what it knows from an address and drops the rest; never fails. */
export function targetsSearch(raw: Record<string, unknown>): TargetsSearch {
  const page = wholeNumber(raw.trang, 1);
  return { 'van-ban': text(raw['van-ban'], 80), trang: page > 1 ? page : undefined };
}

export const targetsInput = (search: TargetsSearch) => ({
  source: search['van-ban'],
  page: search.trang ?? 1,
  pageSize: 100,
});
