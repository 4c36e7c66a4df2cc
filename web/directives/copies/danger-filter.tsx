import { Link } from '@tanstack/react-router';
import { useWords } from '../../words.ts';
import type { Danger } from './copies-search.ts';
import styles from './copies.module.css';

interface DangerFilterProps {
  readonly counts: readonly { readonly danger: Danger; readonly count: number }[];
  readonly chosen: Danger | undefined;
  readonly all: number;
}

/** Plain links with counts, worst class first. */
export function DangerFilter({ counts, chosen, all }: DangerFilterProps) {
  const { t } = useWords();
  return (
    <nav aria-label={t('copies.filter')}>
      <ul className={styles.filters}>
        <li>
          <FilterLink danger={undefined} on={!chosen} label={`${t('copies.all')} (${all})`} />
        </li>
        {counts.map(({ danger, count }) => (
          <li key={danger}>
            <FilterLink danger={danger} on={danger === chosen} label={`${t(`copies.danger.${danger}`)} (${count})`} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FilterLinkProps {
  readonly danger: Danger | undefined;
  readonly on: boolean;
  readonly label: string;
}

const FilterLink = ({ danger, on, label }: FilterLinkProps) => (
  <Link
    from="/van-ban/$slug/ban-khac"
    to="."
    search={(before) => ({ ban: before.ban, loai: danger })}
    aria-current={on ? 'true' : undefined}
    resetScroll={false}
  >
    {label}
  </Link>
);
