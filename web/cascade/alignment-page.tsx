import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconPrinter } from '@tabler/icons-react';
import { useCascade } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { AlignedRows } from './aligned-rows.tsx';
import { AlignmentNotice } from './alignment-notice.tsx';
import type { Alignment, Found } from './alignment-view.ts';
import { CoverageStrip } from './coverage-strip.tsx';
import { DecideContext, useDecideLink } from './decide-link.ts';
import { headlineOf } from './headline.ts';
import { LinkHistory } from './link-history.tsx';
import { linkKey, useLinkKeys } from './link-keys.ts';
import { fullNameOf, nameOf } from './names.ts';
import { Numbers } from './numbers.tsx';

const route = getRouteApi('/doi-chieu/$upstream/$downstream');
/** While something is being computed the page asks this often, milliseconds. */
const POLL = 1000;

const isRunning = (alignment: Alignment | undefined): boolean =>
  alignment?.state.status === 'queued' || alignment?.state.status === 'computing';

/** Two documents side by side: what is taken up, left out, and which number changed. */
export function AlignmentPage() {
  const pair = route.useParams();
  const asked = useCascade().alignments.get.queryOptions({ input: pair });
  const { data, error, refetch } = useQuery({
    ...asked,
    refetchInterval: (query) => (isRunning(query.state.data) ? POLL : false),
  });
  return (
    <main id="main" className="wrap">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <Page key={`${pair.upstream} ${pair.downstream}`} alignment={data} />}
    </main>
  );
}

function Page({ alignment }: { readonly alignment: Alignment }) {
  const { upstream, downstream, found } = alignment;
  const { t } = useWords();
  return (
    <>
      <nav className="crumbs" aria-label={t('cascade.title')}>
        <Link to="/doi-chieu">{t('cascade.title')}</Link>
        <Link to="/doi-chieu/$upstream" params={{ upstream: upstream.slug }}>
          {nameOf(upstream)}
        </Link>
        <span>{nameOf(downstream)}</span>
      </nav>
      <Head alignment={alignment} />
      <AlignmentNotice alignment={alignment} />
      {found && <Whole alignment={alignment} found={found} />}
    </>
  );
}

function Head({ alignment: { upstream, downstream, found } }: { readonly alignment: Alignment }) {
  const words = useWords();
  const { t } = words;
  const names = { above: fullNameOf(upstream), below: fullNameOf(downstream) };
  return (
    <div className="page-head" data-actions="">
      <div>
        <h1>{found ? headlineOf(found.tally, words) : `${names.above} → ${names.below}`}</h1>
        {found && <p className="lede">{t('cascade.headline.pair', { ...names, ...found.tally })}</p>}
        {found?.meaning && <p className="muted">{t(`cascade.meaning.${found.meaning}`)}</p>}
      </div>
      {found && (
        <button type="button" className="button" onClick={() => window.print()}>
          <IconPrinter size={18} aria-hidden="true" />
          {t('cascade.print')}
        </button>
      )}
    </div>
  );
}

function Whole({ alignment, found }: { readonly alignment: Alignment; readonly found: Found }) {
  const mayReview = alignment.can.includes('review');
  const decider = useDecideLink({ upstream: alignment.upstream.slug, downstream: alignment.downstream.slug });
  const byKey = new Map(found.links.map((link) => [linkKey(link), link]));
  useLinkKeys(
    (key, at) => {
      const link = byKey.get(at);
      if (!link || !mayReview) return;
      const [decision, done] = key === 'a' ? (['accept', 'accepted'] as const) : (['reject', 'rejected'] as const);
      decider.decide(link, link.status === done ? 'reset' : decision);
    },
    () => mayReview && decider.undo(),
  );
  return (
    <DecideContext value={mayReview ? decider : null}>
      <CoverageStrip upstream={alignment.upstream} found={found} />
      <AlignedRows alignment={alignment} found={found} />
      <Numbers alignment={alignment} found={found} />
      {alignment.inside && (
        <LinkHistory
          pair={{ upstream: alignment.upstream.slug, downstream: alignment.downstream.slug }}
          mayReview={mayReview}
        />
      )}
    </DecideContext>
  );
}
