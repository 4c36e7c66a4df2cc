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

const OutlineEntry = ({ slug, node, here, onGo }: OutlineEntryProps) => (
  <li data-depth={node.depth}>
    <Link
      to="/van-ban/$slug/$"
      params={{ slug, _splat: node.path }}
      resetScroll={false}
      onClick={onGo}
      activeProps={{ 'aria-current': undefined }}
      data-here={here || undefined}
    >
      <span className={styles.label}>{node.label.replace(/[\s.\-–):]+$/u, '')}</span>
      <span>{node.title}</span>
      <span className={styles.count}>{node.facts > 0 ? node.facts : ''}</span>
    </Link>
  </li>
);
