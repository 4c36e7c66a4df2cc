import type { Tally } from '../../src/cascade/schemas.ts';
import type { Words } from '../words.ts';

const PARTS = ['omitted', 'lowered', 'raised', 'narrowed'] as const;
const MOST = 2;

/** The finding in one line, what matters most first: "3 điều khoản chưa nhận; 2 con số hạ xuống". */
export function headlineOf(tally: Tally, { t }: Words): string {
  const parts = PARTS.filter((part) => tally[part] > 0).slice(0, MOST);
  if (parts.length === 0) return t('cascade.headline.whole');
  return parts.map((part) => t(`cascade.headline.${part}`, { n: tally[part] })).join('; ');
}
