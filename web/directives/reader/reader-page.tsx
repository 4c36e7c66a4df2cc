import { useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '../../ui/notices.tsx';
import { FactsPane } from './facts/facts-pane.tsx';
import { Outline } from './outline.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import styles from './reader.module.css';
import { withMessages } from '../../page-messages.ts';
import { useRouterContext } from '../../router-context.ts';
import { readerQueries } from './reader-queries.ts';
import { ReaderContext, useReader } from './reader-state.ts';
import { ReviewContext, useReview, useReviewActions } from './review/use-review.ts';
import { DoubtfulWordsContext, useWordsOf } from './scan/doubtful-words.ts';
import { Leaf } from './text/leaf.tsx';
import { TitleBar } from './title-bar.tsx';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderValue } from './use-reader-value.ts';

const Panels = lazy(withMessages(() => import('./review/panels.tsx'), 'audit', 'fact', 'review'));
const ConflictPanel = lazy(withMessages(() => import('./review/conflict-panel.tsx'), 'fact', 'review'));

/** Outline, text as printed, facts; on a phone one of them at a time. */
export function ReaderPage() {
  const params = useParams({ strict: false });
  const { tu } = useSearch({ strict: false });
  const slug = params.slug ?? '';
  const reader = useReaderValue(slug);
  const review = useReview(slug);
  if (!reader)
    return (
      <main id="main" className="wrap">
        <Skeleton lines={12} />
      </main>
    );
  return (
    <ReaderContext key={slug} value={reader}>
      <ReviewContext value={review}>
        <WordsOfScan slug={slug}>
          <ReaderPanes path={params._splat} from={tu ?? 0} />
        </WordsOfScan>
      </ReviewContext>
    </ReaderContext>
  );
}

/** Words of a scan that should be looked at, for all who show them. */
function WordsOfScan({ slug, children }: { readonly slug: string; readonly children: ReactNode }) {
  const { queries } = useRouterContext();
  const { data } = useQuery(readerQueries(queries, slug).window(0));
  const words = useWordsOf(slug, data?.passages.some(({ notes }) => notes !== undefined) ?? false);
  return <DoubtfulWordsContext value={words}>{children}</DoubtfulWordsContext>;
}

function ReaderPanes({ path, from }: { readonly path: string | undefined; readonly from: number }) {
  const { directive, state } = useReader();
  const { conflict } = useReviewActions();
  useReaderKeys();
  const facts = directive.kind === 'directive';
  return (
    <main id="main" className={styles.reader}>
      <TitleBar />
      <div className={styles.panes} data-panes data-pane={state.pane} data-facts={facts}>
        <Outline />
        <Leaf path={path} from={from} />
        {facts && <FactsPane />}
      </div>
      <PaneTabs />
      <Suspense>
        {state.panel && <Panels />}
        {conflict && <ConflictPanel />}
      </Suspense>
    </main>
  );
}
