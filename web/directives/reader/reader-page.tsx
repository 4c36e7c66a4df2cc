import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/notices.tsx';
import { FactsPane } from './facts/facts-pane.tsx';
import { Outline } from './outline.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import styles from './reader.module.css';
import { withMessages } from '../../page-messages.ts';
import { ReaderContext, useReader } from './reader-state.ts';
import { ReviewContext, useReview, useReviewActions } from './review/use-review.ts';
import { Leaf } from './text/leaf.tsx';
import { TitleBar } from './title-bar.tsx';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderValue } from './use-reader-value.ts';

const Panels = lazy(withMessages(() => import('./review/panels.tsx'), 'audit'));
const ConflictPanel = lazy(() => import('./review/conflict-panel.tsx'));

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
        <ReaderPanes path={params._splat} from={tu ?? 0} />
      </ReviewContext>
    </ReaderContext>
  );
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
