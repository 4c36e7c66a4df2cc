import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef } from 'react';
import type { Directive } from '../../../../src/directives/schemas.ts';
import { withMessages } from '../../../page-messages.ts';
import { useRouterContext } from '../../../router-context.ts';
import { Skeleton } from '../../../ui/notices.tsx';
import { useRunning } from '../../../ui/use-running.ts';
import { useReader } from '../reader-state.ts';
import { readerQueries, windowOf } from '../reader-queries.ts';
import { Chunk } from './chunk.tsx';
import { chunksOf } from './chunks.ts';
import { DocumentNotices } from './document-notices.tsx';
import styles from './leaf.module.css';
import { LeafMarksContext, leafMarks } from './leaf-marks.ts';
import { LeafTools } from './leaf-tools.tsx';
import { useMarkClicks } from './use-mark-clicks.ts';
import { useReveal } from './use-reveal.ts';
import { useSelecting } from './use-selecting.ts';
import { WithoutScript } from './without-script.tsx';

const AddFactPopover = lazy(withMessages(() => import('../review/add-fact-popover.tsx'), 'review'));
const PageImages = lazy(withMessages(() => import('./page-images.tsx'), 'review'));
const ScanPane = lazy(withMessages(() => import('../scan/scan-pane.tsx'), 'review'));
const WordCard = lazy(withMessages(() => import('../scan/word-card.tsx'), 'review'));

interface LeafProps {
  /** Clause of the address. */
  readonly path: string | undefined;
  /** First passage wanted, for readers without JavaScript. */
  readonly from: number;
}

/** The page image beside the text; the server only keeps its place. */
const Beside = ({ source }: { readonly source: Directive['sources'][number] | null }) =>
  source ? (
    <Suspense fallback={<aside className={styles.beside} />}>
      <ScanPane source={source} />
    </Suspense>
  ) : (
    <aside className={styles.beside} />
  );

/** The directive's own words on their paper. */
export function Leaf({ path, from }: LeafProps) {
  const { slug, facts, numbers, state, directive, mayReview } = useReader();
  const running = useRunning();
  const selecting = useSelecting();
  const { queries } = useRouterContext();
  const outline = useQuery(readerQueries(queries, slug).outline).data;
  const ordinals = useMemo(() => new Map(outline?.nodes.map((node) => [node.path, node.ordinal])), [outline]);
  const start = windowOf((path && ordinals.get(path)) || from);
  const { total = 0, passages = [] } = useQuery(readerQueries(queries, slug).window(start)).data ?? {};
  const isScan = passages.some(({ notes }) => notes !== undefined);
  const marks = useMemo(() => leafMarks(facts, numbers, state.kind), [facts, numbers, state.kind]);
  const leaf = useRef<HTMLDivElement>(null);
  useReveal(leaf, path, ordinals);
  useMarkClicks(leaf);
  const source = directive.sources.find((known) => known.current && known.hasPageImages);
  const view = state.view ?? (isScan && source ? 'both' : 'text');
  return (
    <article className={styles.doc} aria-label={directive.title ?? directive.symbol ?? slug} data-view={view}>
      <LeafTools images={source !== undefined} view={view} />
      <DocumentNotices />
      {view === 'both' && source && <Beside source={running ? source : null} />}
      {view === 'image' && source ? (
        <Suspense fallback={<Skeleton lines={9} />}>
          <PageImages source={source} />
        </Suspense>
      ) : (
        <LeafMarksContext value={marks}>
          <div ref={leaf} className={styles.leaf} data-leaf lang="vi">
            <WithoutScript start={start} total={total} path={path} />
            {chunksOf(total).map((chunk) => (
              <Chunk key={chunk} chunk={chunk} total={total} start={start} target={path} />
            ))}
            {mayReview && selecting && (
              <Suspense>
                <AddFactPopover leaf={leaf} />
              </Suspense>
            )}
          </div>
        </LeafMarksContext>
      )}
      {state.note && (
        <Suspense>
          <WordCard key={state.note.at} note={state.note} />
        </Suspense>
      )}
    </article>
  );
}
