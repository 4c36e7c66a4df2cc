import { Link } from '@tanstack/react-router';
import type { Api } from '../api.ts';
import { date } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { dayBefore } from './days.ts';
import styles from './tree.module.css';
import type { TreeSearch } from './tree-search.ts';

export type ChangeDates = Awaited<ReturnType<Api['organisations']['successions']['dates']>>;

interface TimeRulerProps {
  readonly dates: ChangeDates;
  readonly asOf: string;
  readonly search: TreeSearch;
}

/** Time between changes as a row of stretches: the one that is shown is marked, each leads to its first day. */
export function TimeRuler({ dates, asOf, search }: TimeRulerProps) {
  const { t } = useWords();
  if (dates.length === 0) return null;
  const current = dates.findLastIndex(({ on }) => on <= asOf);
  return (
    <nav className={styles.ruler} aria-label={t('organisations.ruler')}>
      <ol>
        <li>
          <Link
            to="/co-quan"
            search={{ ...search, ngay: dayBefore(dates[0]!.on) }}
            aria-current={current < 0 ? 'date' : undefined}
          >
            <b>{t('organisations.ruler.before', { date: date(dates[0]!.on) })}</b>
          </Link>
        </li>
        {dates.map(({ on, changes }, i) => (
          <li key={on}>
            <Link to="/co-quan" search={{ ...search, ngay: on }} aria-current={current === i ? 'date' : undefined}>
              <b>{t('organisations.ruler.from', { date: date(on) })}</b>
              <span>{changes.map(({ kind, count }) => t(`organisations.count.${kind}`, { n: count })).join(', ')}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
