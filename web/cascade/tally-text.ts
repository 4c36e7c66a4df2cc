import type { Tally } from '../../src/cascade/schemas.ts';
import type { Words } from '../words.ts';

/** How the demands of a document fared, in the order of a bar. */
export const PARTS = ['kept', 'changed', 'narrowed', 'doubtful', 'omitted'] as const;

/** "giữ 21, bỏ sót 9 trong 30 yêu cầu": the parts that are there; together they are all of the demands. */
export function tallyText(tally: Tally, { t }: Words): string {
  const parts = PARTS.filter((part) => tally[part] > 0).map((part) => t(`cascade.part.${part}`, { n: tally[part] }));
  return parts.length === 0
    ? t('cascade.coverage.share.none')
    : t('cascade.coverage.share', { parts: parts.join(', '), asked: tally.asked });
}
