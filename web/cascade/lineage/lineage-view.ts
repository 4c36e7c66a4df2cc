import type { Api } from '../../api.ts';
import type { Words } from '../../words.ts';
import { nameOf } from '../names.ts';
import { levelText } from '../number-words.ts';

export type Lineage = Awaited<ReturnType<Api['cascade']['lineages']['get']>>;
export type Statement = Lineage['statements'][number];

/** Level with the year it is due: "tối thiểu 3%, năm 2030". */
export const yearedText = (level: Statement['level'], words: Words): string =>
  [levelText(level, words), level.year && words.t('lineage.year', { year: String(level.year) })]
    .filter(Boolean)
    .join(', ');

const WORTH_TELLING = ['raised', 'comparator'] as const;

/** The finding of a lineage in one sentence: what was lowered comes first. */
export function headlineOf({ statements, counts }: Pick<Lineage, 'statements' | 'counts'>, words: Words): string {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const told = (kind: string, way: 'lowered' | 'raised' | 'comparator') => {
    const below = statements.findLast(({ main }) => main?.direction === way)!;
    const above = byId.get(below.main!.was)!;
    const values = {
      below: nameOf(below.document),
      now: levelText(below.level, words),
      was: levelText(above.level, words),
      above: nameOf(above.document),
    };
    return words.find(`lineage.headline.${kind}`, values) ?? '';
  };
  if (counts.lowered === 1) return told('lowered.one', 'lowered');
  const held = statements.filter(({ main }) => main).length;
  if (counts.lowered > 1) return words.t('lineage.headline.lowered.many', { n: counts.lowered, all: held });
  const other = WORTH_TELLING.find((way) => counts[way] > 0);
  if (other) return told(other, other);
  const n = new Set(statements.map(({ document }) => document.slug)).size;
  if (counts.same > 0) return words.t('lineage.headline.same', { n, was: levelText(statements[0]!.level, words) });
  return words.t('lineage.headline.notComparable', { n });
}
