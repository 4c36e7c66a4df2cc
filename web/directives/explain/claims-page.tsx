import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQueries } from '../../router-context.ts';
import { ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords, type Words } from '../../words.ts';
import type { Api } from '../../api.ts';
import { CheckedClaim } from './checked-claim.tsx';
import styles from './explain.module.css';

const route = getRouteApi('/van-ban/$slug/kiem-chung');
export type Checked = Awaited<ReturnType<Api['directives']['claims']['ofCommentary']>>;

/** Every sentence of a commentary with its verdict, those without ground first in sight. */
export function ClaimsPage() {
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(useQueries().claims.ofCommentary.queryOptions({ input: { slug } }));
  return (
    <main id="main" className="wrap">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={14} />}
      {data && <Page checked={data} slug={slug} />}
    </main>
  );
}

type Counts = Readonly<Record<Checked['claims'][number]['verdict'], number>>;

function headline({ supported, unsupported }: Counts, t: Words['t']): string {
  if (unsupported > 0) return t('claims.headline', { n: unsupported });
  return t(supported > 0 ? 'claims.headline.none' : 'claims.headline.unchecked');
}

function Page({ checked: { claims, documents }, slug }: { readonly checked: Checked; readonly slug: string }) {
  const { t } = useWords();
  const count = (verdict: Checked['claims'][number]['verdict']) =>
    claims.filter((claim) => claim.verdict === verdict).length;
  const counts = {
    supported: count('supported'),
    unsupported: count('unsupported'),
    unchecked: count('unchecked'),
  };
  return (
    <>
      <nav className="crumbs" aria-label={t('explain.crumb')}>
        <Link to="/van-ban">{t('explain.crumb')}</Link>
        <Link to="/van-ban/$slug" params={{ slug }}>
          {t('explain.reader')}
        </Link>
        <span>{t('claims.title')}</span>
      </nav>
      <div className="page-head">
        <div>
          <h1>{headline(counts, t)}</h1>
          <p className="lede">{t('claims.count', counts)}</p>
          <p className="muted">{t('claims.lead', { n: documents.length })}</p>
          <p>
            {documents.length === 0 ? t('claims.no-documents') : `${t('claims.against')} `}
            {documents.map((head, at) => (
              <span key={head.slug}>
                {at > 0 && ', '}
                <Link to="/van-ban/$slug" params={{ slug: head.slug }}>
                  {head.symbol ?? head.title ?? head.slug}
                </Link>
              </span>
            ))}
          </p>
        </div>
      </div>
      {counts.unsupported > 0 && (
        <section className="section">
          <h2>{t('claims.unsupported')}</h2>
          <ol className={styles.claims}>
            {claims
              .filter(({ verdict }) => verdict === 'unsupported')
              .map((claim, at) => (
                <CheckedClaim key={at} claim={claim} documents={documents} />
              ))}
          </ol>
        </section>
      )}
      <section className="section">
        <h2>{t('claims.all')}</h2>
        <ol className={styles.claims}>
          {claims.map((claim, at) => (
            <CheckedClaim key={at} claim={claim} documents={documents} />
          ))}
        </ol>
      </section>
    </>
  );
}
