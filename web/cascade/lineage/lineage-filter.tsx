import { Link } from '@tanstack/react-router';
import type { DocumentHead } from '../../../src/cascade/schemas.ts';
import { useWords } from '../../words.ts';
import { fullNameOf } from '../names.ts';
import { type LineageSearch, WENT } from './lineage-search.ts';
import styles from './lineage.module.css';

interface FilterProps {
  readonly search: LineageSearch;
  readonly documents: readonly DocumentHead[];
}

/** Words, direction and document; a form that works before any script runs. */
export function LineageFilter({ search, documents }: FilterProps) {
  const { t } = useWords();
  const isFiltered = Boolean(search.tim ?? search.chieu ?? search['van-ban']);
  return (
    <form className={styles.filter} method="get" action="/dong-chi-tieu" key={JSON.stringify(search)}>
      <label>
        <span className="small muted">{t('lineage.search')}</span>
        <input name="tim" className="field" defaultValue={search.tim} type="search" />
      </label>
      <label>
        <span className="small muted">{t('lineage.went')}</span>
        <select name="chieu" className="field" defaultValue={search.chieu ?? ''}>
          <option value="">{t('lineage.went.any')}</option>
          {WENT.map((way) => (
            <option key={way} value={way}>
              {t(`cascade.direction.${way}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="small muted">{t('lineage.document')}</span>
        <select name="van-ban" className="field" defaultValue={search['van-ban'] ?? ''}>
          <option value="">{t('lineage.document.any')}</option>
          {documents.map((document) => (
            <option key={document.slug} value={document.slug}>
              {fullNameOf(document)}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button type="submit" className="button">
          {t('lineage.filter')}
        </button>
        {isFiltered && (
          <Link to="/dong-chi-tieu" className="button plain">
            {t('lineage.clear')}
          </Link>
        )}
      </p>
    </form>
  );
}
