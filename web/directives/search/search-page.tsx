import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useQueries } from '../../router-context.ts';
import { EmptyState, ErrorState, Skeleton } from '../../ui/notices.tsx';
import { Paging } from '../../ui/paging.tsx';
import { textField } from '../../ui/text-field.ts';
import { useWords } from '../../words.ts';
import { FacetColumn } from '../facets/facet-column.tsx';
import { ClauseHit } from './clause-hit.tsx';
import { type ClauseSearch, clauseSearchInput } from './clause-search.ts';
import { chosenFacets, SearchFacets } from './search-facets.tsx';
import styles from './search.module.css';

const route = getRouteApi('/tim-kiem');

export function SearchPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { clauses } = useQueries().search;
  const found = useQuery(
    clauses.queryOptions({ input: clauseSearchInput(search) ?? skipToken, placeholderData: keepPreviousData }),
  );
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <h1>{t('search.title')}</h1>
      <SearchForm search={search} />
      {!search.q && <p className="muted">{t('search.hint')}</p>}
      {search.q && found.isPending && <Skeleton lines={9} />}
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {search.q && found.data && <Found search={search} q={search.q} found={found.data} />}
    </main>
  );
}

function SearchForm({ search }: { readonly search: ClauseSearch }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = textField(event.currentTarget, 'q');
    void navigate({ to: '/tim-kiem', search: { q: q || undefined } });
  };
  return (
    <search>
      <form action="/tim-kiem" className={styles.form} onSubmit={submit}>
        <input
          key={search.q}
          className="field"
          type="search"
          name="q"
          defaultValue={search.q}
          placeholder={t('search.placeholder')}
          aria-label={t('search.placeholder')}
        />
        <button type="submit" className="button primary">
          {t('search.do')}
        </button>
      </form>
    </search>
  );
}

type Found = NonNullable<ReturnType<typeof useFound>['data']>;
const useFound = () => useQuery(useQueries().search.clauses.queryOptions({ input: skipToken }));

function Found({ search, q, found }: { readonly search: ClauseSearch; readonly q: string; readonly found: Found }) {
  const { t } = useWords();
  if (found.total === 0)
    return (
      <EmptyState title={t('search.none', { q })}>
        <p>{t('search.none.do')}</p>
      </EmptyState>
    );
  return (
    <FacetColumn chosen={chosenFacets(search)} groups={<SearchFacets facets={found.facets} search={search} />}>
      <output className={styles.count}>{t('search.count', { n: found.total, q })}</output>
      <ol>
        {found.rows.map((hit) => (
          <ClauseHit key={`${hit.slug}/${hit.path}`} hit={hit} />
        ))}
      </ol>
      <Paging
        {...found}
        link={(page, label) => (
          <Link to="/tim-kiem" search={{ ...search, trang: page > 1 ? page : undefined }} className="button">
            {label}
          </Link>
        )}
      />
    </FacetColumn>
  );
}
