import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQueries } from '../../router-context.ts';
import { ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
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
          <h1>
            {counts.unsupported > 0 ? t('claims.headline', { n: counts.unsupported }) : t('claims.headline.none')}
          </h1>
          <p className="muted">{t('claims.count', counts)}</p>
          <p className="lede">{t('claims.lead', { n: documents.length })}</p>
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
        <>
          <h2>{t('claims.unsupported')}</h2>
          <ol className={styles.claims}>
            {claims
              .filter(({ verdict }) => verdict === 'unsupported')
              .map((claim, at) => (
                <CheckedClaim key={at} claim={claim} documents={documents} />
              ))}
          </ol>
          <h2>{t('claims.all')}</h2>
        </>
      )}
      <ol className={styles.claims}>
        {claims.map((claim, at) => (
          <CheckedClaim key={at} claim={claim} documents={documents} />
        ))}
      </ol>
    </>
  );
}
