import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCascade } from '../router-context.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { clauseMark } from '../ui/clause-mark.ts';
import { useWords, type Words } from '../words.ts';
import styles from './coverage.module.css';
import { type Findings, findingsOf, headlineOf } from './coverage-findings.ts';
import { CoverageLead } from './coverage-lead.tsx';
import { LoweredNumbers } from './lowered-numbers.tsx';
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
  const words = useWords();
  const { t } = words;
  const { trang = 1, theo } = route.useSearch();
  const { upstream, clauses, documents } = coverage;
  const findings = findingsOf(coverage);
  const above = fullNameOf(upstream);
  return (
    <>
      <nav className="crumbs" aria-label={t('cascade.title')}>
        <Link to="/doi-chieu">{t('cascade.title')}</Link>
        <span>{nameOf(upstream)}</span>
      </nav>
      <div className="page-head">
        <h1>{headline(findings, above, words)}</h1>
        <p className="lede">
          {t('cascade.coverage.lead', { above, clauses: clauses.length, documents: documents.length })}
        </p>
      </div>
      <CoverageLead findings={findings} />
      <CoverageProgress coverage={coverage} />
      {documents.length === 0 ? (
        <EmptyState title={t('cascade.coverage.none')}>
          <p>{t('cascade.coverage.none.do')}</p>
        </EmptyState>
      ) : (
        <>
          <Provinces coverage={coverage} />
          <MostLeftOut coverage={coverage} />
          {findings.compared > 0 && <LoweredNumbers coverage={coverage} />}
          <CoverageShares coverage={coverage} />
          {clauses.length > 0 && <CoverageMatrix coverage={coverage} page={trang} by={theo} />}
        </>
      )}
    </>
  );
}

function headline(findings: Findings, above: string, { t }: Words): string {
  const { without, nobody, lowered, most } = findings;
  switch (headlineOf(findings)) {
    case 'title':
      return t('cascade.coverage.title', { above });
    case 'provinces':
      return t('cascade.coverage.provinces', { n: without?.length ?? 0 });
    case 'nobody':
      return t('cascade.coverage.nobody', { n: nobody });
    case 'lowered':
      return t('cascade.lowered', { n: lowered });
    case 'most':
      return t('cascade.coverage.left', { clause: clauseMark(most!.path), n: most!.omittedBy, all: most!.askedOf });
    case 'everybody':
      return t('cascade.coverage.everybody');
  }
}

function MostLeftOut({ coverage: { upstream, clauses } }: { readonly coverage: Coverage }) {
  const { t } = useWords();
  const most = clauses
    .filter(({ omittedBy }) => omittedBy > 0)
    .toSorted((a, b) => b.omittedBy - a.omittedBy)
    .slice(0, MOST);
  if (most.length === 0) return null;
  return (
    <section className="section" id="bo-nhieu-nhat">
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
