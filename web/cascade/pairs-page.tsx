import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCascade } from '../router-context.ts';
import { date } from '../ui/format.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { Paging } from '../ui/paging.tsx';
import { useWords } from '../words.ts';
import type { Api } from '../api.ts';
import { CompareForm } from './compare-form.tsx';
import { headlineOf } from './headline.ts';
import { fullNameOf, nameOf } from './names.ts';
import { tallyText } from './tally-text.ts';
import styles from './pairs.module.css';
import { PAIRS } from './shown.ts';

const route = getRouteApi('/doi-chieu');
type Pair = Awaited<ReturnType<Api['cascade']['alignments']['list']>>['rows'][number];

/** Every pair that was compared, by the document above; and the way to compare any two. */
export function PairsPage() {
  const { t } = useWords();
  const { trang = 1 } = route.useSearch();
  const { data, error, refetch } = useQuery({
    ...useCascade().alignments.list.queryOptions({ input: { page: trang, pageSize: PAIRS } }),
    refetchInterval: (query) => (query.state.data?.rows.some(isRunning) ? 2000 : false),
  });
  const groups = Map.groupBy(data?.rows ?? [], ({ upstream }) => upstream.slug);
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <h1>{t('cascade.title')}</h1>
        <p className="muted">{t('cascade.lead')}</p>
        <p>
          <Link to="/doi-chieu/so-sanh">{t('compare.title')}</Link> ·{' '}
          <Link to="/dong-chi-tieu">{t('cascade.to-lineages')}</Link>
        </p>
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.total === 0 && (
        <EmptyState title={t('cascade.none')}>
          <p>{t('cascade.none.do')}</p>
        </EmptyState>
      )}
      {[...groups].map(([slug, pairs]) => (
        <Group key={slug} pairs={pairs} />
      ))}
      {data && (
        <Paging
          {...data}
          link={(page, label) => (
            <Link to="/doi-chieu" search={{ trang: page > 1 ? page : undefined }} className="button">
              {label}
            </Link>
          )}
        />
      )}
      <CompareForm />
    </main>
  );
}

const isRunning = ({ state: { status } }: Pair): boolean => status === 'queued' || status === 'computing';

function Group({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t } = useWords();
  const { upstream } = pairs[0]!;
  return (
    <section className="section">
      <div className={styles.groupHead}>
        <h2>{t('cascade.carried-out', { symbol: fullNameOf(upstream) })}</h2>
        <Link to="/doi-chieu/$upstream" params={{ upstream: upstream.slug }}>
          {t('cascade.coverage-of', { n: pairs.length })}
        </Link>
      </div>
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <PairRow key={pair.downstream.slug} pair={pair} />
        ))}
      </ul>
    </section>
  );
}

function PairRow({ pair: { upstream, downstream, state, tally } }: { readonly pair: Pair }) {
  const words = useWords();
  const { t } = words;
  return (
    <li>
      <div>
        <Link
          to="/doi-chieu/$upstream/$downstream"
          params={{ upstream: upstream.slug, downstream: downstream.slug }}
          className={styles.name}
        >
          {nameOf(downstream)}
        </Link>
        <p className="muted small">
          {[downstream.issuer, downstream.issuedOn && date(downstream.issuedOn)].filter(Boolean).join(', ')}
        </p>
      </div>
      <p>
        {tally ? headlineOf(tally, words) : state.status === 'done' ? null : t(`cascade.state.${state.status}`)}
        {tally && <span className="muted small"> {tallyText(tally, words)}</span>}
      </p>
    </li>
  );
}
