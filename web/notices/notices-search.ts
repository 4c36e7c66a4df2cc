import { wholeNumber } from '../search-params.ts';

export interface NoticesSearch {
  readonly trang?: number | undefined;
  /** Only unread ones. */
  readonly chuadoc?: 1 | undefined;
}

/** What the list is asked for. */
export const noticesInput = ({ trang = 1, chuadoc }: NoticesSearch) => ({ page: trang, unread: chuadoc === 1 });

/** What an address asks for; what it cannot mean is left out. */
export const noticesSearch = (raw: Record<string, unknown>): NoticesSearch => {
  const page = wholeNumber(raw.trang, 1);
  return { trang: page > 1 ? page : undefined, chuadoc: wholeNumber(raw.chuadoc, 0) === 1 ? 1 : undefined };
};
