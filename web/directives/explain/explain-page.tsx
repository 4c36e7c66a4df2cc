import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconPrinter } from '@tabler/icons-react';
import { useQueries } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
import { AnswerList } from './answers.tsx';
import type { Explanation, Head } from './quoted-mark.tsx';

const route = getRouteApi('/van-ban/$slug/5w1h');

/** What, why, who, when, where and how of one document. */
export function ExplainPage() {
  const { slug } = route.useParams();
  const reworded = route.useSearch()['dien-dat'] === true;
  const { data, error, refetch } = useQuery(useQueries().explanations.get.queryOptions({ input: { slug, reworded } }));
  return (
    <main id="main" className="wrap">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={14} />}
      {data && <Page explanation={data} slug={slug} reworded={reworded} />}
    </main>
  );
}

interface PageProps {
  readonly explanation: Explanation;
  readonly slug: string;
  readonly reworded: boolean;
}

function Page({ explanation, slug, reworded }: PageProps) {
  const { t } = useWords();
  const head = explanation.documents[0]!;
  const name = nameOf(head);
  return (
    <>
      <nav className="crumbs" aria-label={t('explain.crumb')}>
        <Link to="/van-ban">{t('explain.crumb')}</Link>
        <Link to="/van-ban/$slug" params={{ slug }}>
          {name}
        </Link>
        <span>5W1H</span>
      </nav>
      <div className="page-head" data-actions="">
        <div>
          <h1>{t('explain.title', { document: name })}</h1>
          <p className="muted">{[head.issuer, head.issuedOn && date(head.issuedOn)].filter(Boolean).join(', ')}</p>
          <p className="lede">{t('explain.lead')}</p>
        </div>
        <div className="actions">
          <button type="button" className="button" onClick={() => window.print()}>
            <IconPrinter size={18} aria-hidden="true" />
            {t('explain.print')}
          </button>
          {explanation.writer && (
            <Link
              to="/van-ban/$slug/5w1h"
              params={{ slug }}
              search={reworded ? {} : { 'dien-dat': true }}
              className="button"
            >
              {t(reworded ? 'explain.original' : 'explain.reworded')}
            </Link>
          )}
        </div>
      </div>
      <AnswerList explanation={explanation} />
    </>
  );
}

const nameOf = ({ type, symbol, title, slug }: Head): string =>
  symbol ? [type, symbol].filter(Boolean).join(' ') : (type ?? title ?? slug);
