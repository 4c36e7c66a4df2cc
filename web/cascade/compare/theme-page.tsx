import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { AnswerList } from '../../directives/explain/answers.tsx';
import { useCascade } from '../../router-context.ts';
import { ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';

const route = getRouteApi('/doi-chieu/so-sanh/5w1h');

/** What, why, who, when, where and how of one theme, from its clauses in every document. */
export function ThemePage() {
  const { t } = useWords();
  const { v = '', 'chu-de': theme = '' } = route.useSearch();
  const { comparisons } = useCascade();
  const { data, error, refetch } = useQuery(comparisons.explain.queryOptions({ input: { v, theme } }));
  const { data: comparison } = useQuery(comparisons.get.queryOptions({ input: { v } }));
  const label = comparison?.themes.find(({ id }) => id === theme)?.label ?? '';
  return (
    <main id="main" className="wrap">
      <nav className="crumbs" aria-label={t('compare.title')}>
        <Link to="/doi-chieu/so-sanh" search={{ v }}>
          {t('compare.title')}
        </Link>
        <span>{t('compare.explain')}</span>
      </nav>
      <div className="page-head">
        <div>
          <h1>{t('explain.theme-title', { label })}</h1>
          <p className="lede">{t('explain.lead')}</p>
        </div>
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={14} />}
      {data && <AnswerList explanation={data} />}
    </main>
  );
}
