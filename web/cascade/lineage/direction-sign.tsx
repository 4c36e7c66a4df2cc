import {
  IconArrowDown,
  IconArrowUp,
  IconArrowsLeftRight,
  IconEqual,
  IconEqualNot,
  type Icon,
} from '@tabler/icons-react';
import { useWords } from '../../words.ts';
import styles from './lineage.module.css';
import type { Went } from './lineage-search.ts';

const ICONS: Readonly<Record<Went, Icon>> = {
  raised: IconArrowUp,
  lowered: IconArrowDown,
  same: IconEqual,
  comparator: IconArrowsLeftRight,
  notComparable: IconEqualNot,
};

/** What became of a number: icon and word, never colour alone. */
export function DirectionSign({ direction, count }: { readonly direction: Went; readonly count?: number }) {
  const { t } = useWords();
  const Mark = ICONS[direction];
  return (
    <span className={styles.sign} data-direction={direction}>
      <Mark size={16} stroke={2.2} aria-hidden="true" />
      {count !== undefined && <b>{count}</b>} {t(`cascade.direction.${direction}`)}
    </span>
  );
}
