import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCascade } from '../router-context.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import styles from './coverage.module.css';
import { CoverageShares } from './coverage-shares.tsx';
import { CoverageProgress } from './coverage-progress.tsx';
import { Provinces } from './provinces.tsx';
import { CoverageMatrix } from './coverage-matrix.tsx';
import type { Coverage } from './alignment-view.ts';
import { fullNameOf, nameOf } from './names.ts';

const route = getRouteApi('/doi-chieu/$upstream');
const MOST = 5;

const isRunning = (coverage: Coverage | undefined): boolean =>
  coverage?.documents.some(({ state: { status } }) => status === 'queued' || status === 'computing') ?? false;

/** Every clause of a document against everyone who carries it out. */
export function CoveragePage() {
  const params = route.useParams();
  const { data, error, refetch } = useQuery({
    ...useCascade().coverage.get.queryOptions({ input: params }),
    refetchInterval: (query) => (isRunning(query.state.data) ? 2000 : false),
  });
  return (
    <main id="main" className="wrap">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <Page coverage={data} />}
    </main>
  );
}

function Page({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useWords();
  const { trang = 1, theo } = route.useSearch();
  const { upstream, clauses, documents } = coverage;
  const nobody = clauses.filter(({ omittedBy, askedOf }) => omittedBy === askedOf).length;
  const above = fullNameOf(upstream);
  return (
    <>
      <nav className="crumbs" aria-label={t('cascade.title')}>
        <Link to="/doi-chieu">{t('cascade.title')}</Link>
        <span>{nameOf(upstream)}</span>
      </nav>
      <div className="page-head">
        <h1>
          {clauses.length === 0
            ? t('cascade.coverage.title', { above })
            : nobody > 0
              ? t('cascade.coverage.nobody', { n: nobody })
              : t('cascade.coverage.everybody')}
        </h1>
        <p className="lede">
          {t('cascade.coverage.lead', { above, clauses: clauses.length, documents: documents.length })}
        </p>
      </div>
      <CoverageProgress coverage={coverage} />
      {documents.length === 0 ? (
        <EmptyState title={t('cascade.coverage.none')}>
          <p>{t('cascade.coverage.none.do')}</p>
        </EmptyState>
      ) : (
        <>
          <Provinces coverage={coverage} />
          <CoverageShares coverage={coverage} />
          <MostLeftOut coverage={coverage} />
          {clauses.length > 0 && <CoverageMatrix coverage={coverage} page={trang} by={theo} />}
        </>
      )}
    </>
  );
}

function MostLeftOut({ coverage: { upstream, clauses } }: { readonly coverage: Coverage }) {
  const { t } = useWords();
  const most = clauses
    .filter(({ omittedBy }) => omittedBy > 0)
    .toSorted((a, b) => b.omittedBy - a.omittedBy)
    .slice(0, MOST);
  if (most.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('cascade.coverage.most')}</h2>
      <ul className={styles.most}>
        {most.map(({ path, text, omittedBy, askedOf }) => (
          <li key={path}>
            <AnchorMark slug={upstream.slug} path={path} />
            <p className="serif" lang="vi">
              {text}
            </p>
            <span className="muted small">{t('cascade.coverage.of', { n: omittedBy, all: askedOf })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
