import { Link } from '@tanstack/react-router';
import { useWords } from '../words.ts';
import styles from './targets.module.css';
import type { TargetsSearch } from './targets-search.ts';

interface SourceLinksProps {
  readonly sources: readonly { readonly value: string; readonly count: number }[];
  readonly search: TargetsSearch;
}

/** The directives that set targets, as plain links that narrow the page. */
export function SourceLinks({ sources, search }: SourceLinksProps) {
  const { t } = useWords();
  const chosen = search['van-ban'];
  return (
    <nav className={styles.sources} aria-label={t('indicators.sources')}>
      <Link to="/chi-tieu" search={{}} data-chosen={chosen === undefined || undefined}>
        {t('indicators.all')}
      </Link>
      {sources.map(({ value, count }) => (
        <Link key={value} to="/chi-tieu" search={{ 'van-ban': value }} data-chosen={chosen === value || undefined}>
          {value} <span className="num faint">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
