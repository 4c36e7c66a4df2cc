import { fold } from '../normalise/fold.ts';

/** What a number counts: a share of what, or things of what kind. */
export interface Measure {
  readonly kind: 'share' | 'growth' | 'rank' | 'index' | 'count';
  /** What a share is a share of, or what is counted; null where the unit does not say. */
  readonly of: string | null;
  /** Whose total the share is of: the State's or a locality's; null where it is not said. */
  readonly holder: 'nation' | 'locality' | null;
}

/** One name for the same total. GRDP is to a province what GDP is to the nation. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/nsnn/gu, 'ngân sách nhà nước'],
  [/nsđp/gu, 'ngân sách địa phương'],
  [/grdp|tổng sản phẩm trên địa bàn/gu, 'gdp địa phương'],
  [/tổng sản phẩm (?:trong nước|quốc nội)/gu, 'gdp'],
];
const LOCALITY = / ?(?:địa phương|trên địa bàn|của tỉnh|của thành phố)/gu;
const NATION = / ?(?:nhà nước|quốc gia|cả nước)/gu;

/** @param comparator as a target has it: ranks and growth are told apart by it, not by the unit. */
export function measureOf(unit: string, comparator: string): Measure {
  const words = NAMES.reduce((text, [pattern, name]) => text.replace(pattern, name), fold(unit));
  if (comparator === 'rank<=' || words === 'hạng') return { kind: 'rank', of: null, holder: null };
  if (comparator.startsWith('growth') || words === '%/năm') return { kind: 'growth', of: null, holder: null };
  if (words.startsWith('%')) return share(words.slice(1));
  if (words === '' || words === 'hdi') return { kind: 'index', of: null, holder: null };
  return { kind: 'count', of: words.replace(/^số (?=\p{L})/u, ''), holder: null };
}

function share(total: string): Measure {
  const of = total.replace(LOCALITY, '').replace(NATION, '').trim();
  const holder = total.search(LOCALITY) >= 0 ? 'locality' : total.search(NATION) >= 0 ? 'nation' : null;
  return { kind: 'share', of: of || null, holder };
}
