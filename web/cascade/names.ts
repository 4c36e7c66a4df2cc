import type { DocumentHead } from '../../src/cascade/schemas.ts';

type Named = Pick<DocumentHead, 'symbol' | 'type' | 'issuer' | 'title' | 'slug'>;

/** A document by its symbol; without one by its type and issuer, or its title. */
export const nameOf = ({ symbol, type, issuer, title, slug }: Named): string =>
  symbol ?? (type && issuer ? `${type}, ${issuer}` : (title ?? slug));

const BEFORE_PLACE =
  /^(?:Ban Thường vụ|Ban Chấp hành Đảng bộ|Ban Chấp hành|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND) /iu;

/** A document in as few words as tell it from others: its symbol, else its issuer without the kind of body. */
export const shortNameOf = (head: Named): string =>
  head.symbol ?? head.issuer?.replace(BEFORE_PLACE, '') ?? nameOf(head);

/** The same with its type: "Kế hoạch 86/KH-UBND". */
export const fullNameOf = (head: Named): string =>
  head.symbol && head.type ? `${head.type} ${head.symbol}` : nameOf(head);

/** Place of a clause on the page. */
export const placeOf = (path: string): string => `dk-${path}`;
