import type { AlignedNumber, NumberLevel } from '../../src/cascade/schemas.ts';
import { levelWords } from '../directives/fact-words.ts';
import type { Words } from '../words.ts';

/** Level as a table says it: "tối thiểu 25%"; a unit that names its whole total is cut to its sign. */
export const levelText = (level: NumberLevel, words: Words): string =>
  levelWords({ ...level, unit: level.unit.startsWith('%') ? shortPercent(level.unit) : level.unit }, words);

const shortPercent = (unit: string): string => (unit.startsWith('%/') ? unit : '%');

/** What became of a number, in a few words beside its clause; null when nothing did. */
export function movedText({ direction, was, now }: AlignedNumber, words: Words): string | null {
  if (direction === 'dropped' && was) return words.t('cascade.moved.dropped', { was: levelText(was, words) });
  if (direction !== 'lowered' && direction !== 'raised' && direction !== 'comparator') return null;
  if (!was || !now) return null;
  return words.t(`cascade.moved.${direction}`, { was: levelText(was, words), now: levelText(now, words) });
}

/** Why, or with what caution. */
export const reasonsText = ({ reasons }: Pick<AlignedNumber, 'reasons'>, { find }: Words): string =>
  reasons.map((reason) => find(`cascade.why.${reason}`) ?? reason).join(', ');
