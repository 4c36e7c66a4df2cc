import { Link, useNavigate } from '@tanstack/react-router';
import { IconX } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { textField } from '../../ui/text-field.ts';
import { useWords } from '../../words.ts';
import styles from './library.module.css';
import { type LibrarySearch, SORTS } from './library-search.ts';

/** Filter by words and order of the list; works as a plain form too. */
export function LibraryBar({ search }: { readonly search: LibrarySearch }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = textField(event.currentTarget, 'q');
    void navigate({ to: '/van-ban', search: { ...search, q: q || undefined, trang: undefined } });
  };
  return (
    <div className={styles.bar}>
      <search className={styles.filter}>
        <form action="/van-ban" onSubmit={submit}>
          <input
            key={search.q}
            className="field"
            type="search"
            name="q"
            defaultValue={search.q}
            aria-label={t('library.filter')}
            placeholder={t('library.filter')}
          />
        </form>
      </search>
      <nav className={styles.sorts} aria-label={t('library.sort')}>
        <span className="faint">{t('library.sort')}</span>
        {SORTS.map((sort) => (
          <Link
            key={sort}
            to="/van-ban"
            search={{ ...search, xep: sort === 'issued' ? undefined : sort, trang: undefined }}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': undefined }}
            aria-pressed={undefined}
            data-chosen={sort === (search.xep ?? 'issued') || undefined}
          >
            {t(`library.sort.${sort}`)}
          </Link>
        ))}
      </nav>
      {search['thuc-hien'] && (
        <p className={styles.chosen}>
          {t('library.implementing', { symbol: search['thuc-hien'] })}
          <Link to="/van-ban" search={{ ...search, 'thuc-hien': undefined }} aria-label={t('library.all')}>
            <IconX size={16} aria-hidden="true" />
          </Link>
        </p>
      )}
    </div>
  );
}
