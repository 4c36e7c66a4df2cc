import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Api } from '../../api.ts';
import { useCascade } from '../../router-context.ts';
import { EmptyState, ErrorState, Skeleton } from '../../ui/notices.tsx';
import { Paging } from '../../ui/paging.tsx';
import { useWords } from '../../words.ts';
import { nameOf } from '../names.ts';
import { DirectionSign } from './direction-sign.tsx';
import { LineageFilter } from './lineage-filter.tsx';
import { lineagesInput, WENT } from './lineage-search.ts';
import { yearedText } from './lineage-view.ts';
import styles from './lineage.module.css';

const route = getRouteApi('/dong-chi-tieu');
type Summary = Awaited<ReturnType<Api['cascade']['lineages']['list']>>['rows'][number];

/** Every indicator that runs through two documents or more, those with numbers lowered first. */
export function LineagesPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(useCascade().lineages.list.queryOptions({ input: lineagesInput(search) }));
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <h1>{t('lineage.title')}</h1>
        <p className="muted">{t('lineage.lead')}</p>
      </div>
      <LineageFilter search={search} documents={data?.documents ?? []} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={9} />}
      {data?.total === 0 && (
        <EmptyState title={t('lineage.none')}>
          <p>{t('lineage.none.do')}</p>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {data?.rows.map((summary) => (
          <Row key={summary.id} summary={summary} />
        ))}
      </ul>
      {data && (
        <Paging
          {...data}
          link={(page, label) => (
            <Link to="/dong-chi-tieu" search={{ ...search, trang: page > 1 ? page : undefined }} className="button">
              {label}
            </Link>
          )}
        />
      )}
    </main>
  );
}

function Row({
  summary: { id, indicator, counts, documents, statements, suggested, first, last },
}: {
  readonly summary: Summary;
}) {
  const words = useWords();
  const { t } = words;
  return (
    <li>
      <div>
        <Link to="/dong-chi-tieu/$id" params={{ id }} className={styles.name} lang="vi">
          {indicator}
        </Link>
        <p className="muted small">
          {t('lineage.of', { n: documents })} ·{' '}
          {suggested > 0 ? t('lineage.unconfirmed', { n: suggested, all: statements }) : t('lineage.confirmed')}
        </p>
      </div>
      <p className={styles.ends}>
        <span>
          {nameOf(first.document)} <b>{yearedText(first.level, words)}</b>
        </span>
        <span>
          {nameOf(last.document)} <b>{yearedText(last.level, words)}</b>
        </span>
      </p>
      <p className={styles.signs}>
        {WENT.map((way) => counts[way] > 0 && <DirectionSign key={way} direction={way} count={counts[way]} />)}
      </p>
    </li>
  );
}
