import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useIndicators } from '../router-context.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { Paging } from '../ui/paging.tsx';
import { useWords } from '../words.ts';
import { SourceLinks } from './source-links.tsx';
import { StatedTargets } from './stated-targets.tsx';
import { targetsInput } from './targets-search.ts';

const route = getRouteApi('/chi-tieu');

export function TargetsPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const found = useQuery(useIndicators().targets.list.queryOptions({ input: targetsInput(search) }));
  const bySource = Map.groupBy(found.data?.rows ?? [], (target) => target.source);
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <h1>{t('indicators.title')}</h1>
        <p className="muted">{t('indicators.lead')}</p>
        <p>
          <Link to="/dong-chi-tieu">{t('indicators.lineages')}</Link>
        </p>
      </div>
      {found.isPending && <Skeleton lines={9} />}
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.total === 0 && (
        <EmptyState title={t('indicators.none')}>
          <p>{t('indicators.none.do')}</p>
        </EmptyState>
      )}
      {found.data && found.data.sources.length > 1 && <SourceLinks sources={found.data.sources} search={search} />}
      {[...bySource].map(([source, targets]) => (
        <StatedTargets key={source} targets={targets} />
      ))}
      {found.data && (
        <Paging
          {...found.data}
          link={(page, label) => (
            <Link to="/chi-tieu" search={{ ...search, trang: page > 1 ? page : undefined }} className="button">
              {label}
            </Link>
          )}
        />
      )}
    </main>
  );
}
