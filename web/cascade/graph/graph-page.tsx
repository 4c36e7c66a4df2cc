import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCascade } from '../../router-context.ts';
import { ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
import { fullNameOf, nameOf } from '../names.ts';
import type { Graph } from './graph-layout.ts';
import { GraphList } from './graph-list.tsx';
import { GraphPicture } from './graph-picture.tsx';
import { StandingDocuments } from './standing-documents.tsx';

const route = getRouteApi('/van-ban/$slug/quan-he');

/** Documents around one over time, and what stands on it. */
export function GraphPage() {
  const params = route.useParams();
  const { data, error, refetch } = useQuery(useCascade().graph.queryOptions({ input: params }));
  return (
    <main id="main" className="wrap">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && <Page graph={data} />}
    </main>
  );
}

function Page({ graph }: { readonly graph: Graph }) {
  const { t } = useWords();
  const centre = graph.documents.find(({ slug }) => slug === graph.centre)!;
  const name = fullNameOf(centre);
  const n = graph.standing.length;
  const lost = graph.standing.filter(({ losesBasis }) => losesBasis).length;
  return (
    <>
      <nav className="crumbs" aria-label={t('graph.title')}>
        <Link to="/van-ban/$slug" params={{ slug: centre.slug }}>
          {nameOf(centre)}
        </Link>
        <span>{t('graph.title')}</span>
      </nav>
      <div className="page-head">
        <h1>{n > 0 ? t('graph.headline', { n, lost, name }) : t('graph.headline.none', { name })}</h1>
        <p className="muted">{t('graph.lead')}</p>
        {n > 0 && (
          <p>
            <Link to="/doi-chieu/$upstream" params={{ upstream: centre.slug }}>
              {t('graph.to-coverage')}
            </Link>
          </p>
        )}
      </div>
      <GraphPicture graph={graph} />
      <StandingDocuments graph={graph} name={name} />
      <GraphList graph={graph} />
    </>
  );
}
