import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useQueries } from '../router-context.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { DecidedNames } from './decided-names.tsx';
import { DOCUMENTS } from './document-names.ts';
import styles from './organisations.module.css';
import { SectionLinks } from './section-links.tsx';
import { UnknownNames } from './unknown-names.tsx';

const route = getRouteApi('/co-quan/ten-goi');

/** What documents call bodies: names of one document that mean nothing yet, and everything that was decided. */
export function AliasesPage() {
  const { t } = useWords();
  const { 'van-ban': slug } = route.useSearch();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(useQueries().library.list.queryOptions({ input: DOCUMENTS }));
  const chosen = data?.rows.find((row) => row.slug === slug) ?? data?.rows[0];
  return (
    <main id="main" className="wrap">
      <SectionLinks />
      <div className="page-head">
        <h1>{t('organisations.aliases.title')}</h1>
        <p className="muted">{t('organisations.aliases.lead')}</p>
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.total === 0 && (
        <EmptyState title={t('organisations.aliases.no-documents')}>
          <p>{t('organisations.aliases.no-documents.do')}</p>
        </EmptyState>
      )}
      {chosen && (
        <>
          <label className={styles.chooser}>
            <span className="small muted">{t('organisations.aliases.document')}</span>
            <select
              className="field"
              value={chosen.slug}
              onChange={({ target }) => void navigate({ to: '/co-quan/ten-goi', search: { 'van-ban': target.value } })}
            >
              {data?.rows.map((row) => (
                <option key={row.slug} value={row.slug}>
                  {[row.symbol, row.title].filter(Boolean).join(': ').slice(0, 110)}
                </option>
              ))}
            </select>
          </label>
          <UnknownNames key={chosen.slug} document={chosen} />
        </>
      )}
      <DecidedNames />
    </main>
  );
}
