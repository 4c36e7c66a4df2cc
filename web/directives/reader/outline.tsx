import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OutlineNode } from '../../../src/directives/schemas.ts';
import { useRouterContext } from '../../router-context.ts';
import { useWords } from '../../words.ts';
import { outlineEntry, outlineTree } from './outline-tree.ts';
import { readerQueries } from './reader-queries.ts';
import styles from './reader.module.css';
import { useReader } from './reader-state.ts';
import { useReadingPlace } from './text/reading-place.ts';

/** Table of contents with the facts of each part; follows the reading. */
export function Outline() {
  const { t } = useWords();
  const { slug, change } = useReader();
  const { queries } = useRouterContext();
  const { data } = useQuery(readerQueries(queries, slug).outline);
  const tree = useMemo(() => outlineTree(data?.nodes ?? []), [data]);
  const { path } = useReadingPlace();
  const here = path ? outlineEntry(tree, path) : null;
  if (tree.length === 0) return null;
  return (
    <nav className={styles.outline} aria-label={t('reader.outline')}>
      <p className={styles.paneTitle}>
        <span>{t('reader.outline')}</span>
        <span>{t('reader.facts-column')}</span>
      </p>
      <ol>
        {tree.map((node) => (
          <OutlineEntry
            key={node.path}
            slug={slug}
            node={node}
            here={node.path === here}
            onGo={() => change({ pane: 'text' })}
          />
        ))}
      </ol>
    </nav>
  );
}

interface OutlineEntryProps {
  readonly slug: string;
  readonly node: OutlineNode;
  readonly here: boolean;
  readonly onGo: () => void;
}

/** A label of a word and a number ("Điều 12") has no place in the narrow column of labels. */
const WIDE = 5;

function OutlineEntry({ slug, node, here, onGo }: OutlineEntryProps) {
  const label = node.label.replace(/[\s.\-–):]+$/u, '');
  const wide = label.length > WIDE;
  return (
    <li data-depth={node.depth}>
      <Link
        to="/van-ban/$slug/$"
        params={{ slug, _splat: node.path }}
        resetScroll={false}
        onClick={onGo}
        activeProps={{ 'aria-current': undefined }}
        data-here={here || undefined}
        data-wide={wide || undefined}
      >
        {!wide && <span className={styles.label}>{label}</span>}
        <span data-capitals={node.title === node.title.toUpperCase() || undefined}>
          {wide && <b className={styles.label}>{label}. </b>}
          {wide ? node.title.replace(label, '').replace(/^[\s.:]+/u, '') : node.title}
        </span>
        <span className={styles.count}>{node.facts > 0 ? node.facts : ''}</span>
      </Link>
    </li>
  );
}
