import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useNotices } from '../router-context.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { Paging } from '../ui/paging.tsx';
import { useWords } from '../words.ts';
import { NoticeLine } from './notice-line.tsx';
import styles from './notices.module.css';
import { noticesInput } from './notices-search.ts';

const route = getRouteApi('/thong-bao');

/** What one was told, newest first. */
export function NoticesPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { inbox } = useNotices();
  const { data, error, refetch } = useQuery(inbox.list.queryOptions({ input: noticesInput(search) }));
  const empty = search.chuadoc ? 'notices.none-unread' : 'notices.none';
  return (
    <main id="main" className="wrap">
      <div className="page-head" data-actions="">
        <h1>{t('notices.title')}</h1>
        <Link to="/thong-bao/tuy-chon">{t('notices.preferences')}</Link>
      </div>
      <div className={styles.bar}>
        <nav aria-label={t('notices.filter')} className={styles.filters}>
          <Link to="/thong-bao" search={{}} aria-current={search.chuadoc ? undefined : 'page'}>
            {t('notices.all')}
          </Link>
          <Link to="/thong-bao" search={{ chuadoc: 1 }} aria-current={search.chuadoc ? 'page' : undefined}>
            {t('notices.unread')}
          </Link>
        </nav>
        <MarkAll until={data?.rows[0]?.at} />
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.total === 0 && (
        <EmptyState title={t(empty)}>
          <p>{t(`${empty}.do`)}</p>
        </EmptyState>
      )}
      <ul className={styles.rows}>
        {data?.rows.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </ul>
      {data && (
        <Paging
          {...data}
          link={(page, label) => (
            <Link to="/thong-bao" search={{ ...search, trang: page > 1 ? page : undefined }} className="button">
              {label}
            </Link>
          )}
        />
      )}
    </main>
  );
}

/** Only what was seen is marked: nothing that came meanwhile. */
function MarkAll({ until }: { readonly until: string | undefined }) {
  const { t } = useWords();
  const { inbox } = useNotices();
  const client = useQueryClient();
  const { data } = useQuery(inbox.unread.queryOptions());
  const mark = useMutation(
    inbox.markAll.mutationOptions({ onSuccess: () => client.invalidateQueries({ queryKey: inbox.key() }) }),
  );
  if (!until || !data || data.count === 0) return null;
  return (
    <button type="button" className="button" disabled={mark.isPending} onClick={() => mark.mutate({ until })}>
      {t('notices.mark-all')}
    </button>
  );
}
