import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconChevronRight } from '@tabler/icons-react';
import type { TreeNode } from '../../src/organisations/schemas.ts';
import { useOrganisations } from '../router-context.ts';
import { ErrorState } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { LastDay, SampleMark } from './body-mark.tsx';
import styles from './tree.module.css';
import { levelInput, toggled, type TreeSearch } from './tree-search.ts';

/** What every item of one tree knows. */
export interface TreeFrame {
  readonly search: TreeSearch;
  readonly open: readonly string[];
  /** Key of the item that Tab reaches; null before scripts run, when every link is reached. */
  readonly tabStop: string | null;
}

/** Items of a tree belong to a tree or a group; the tag that means a group holds no list items. */
const GROUP = { role: 'group' } as const;

interface LevelProps {
  readonly frame: TreeFrame;
  readonly parent?: string;
  readonly level: number;
}

/** Bodies below one, fetched when it is opened. */
export function TreeLevel({ frame, parent, level }: LevelProps) {
  const { t } = useWords();
  const { units } = useOrganisations();
  const { data, error, refetch } = useQuery(units.children.queryOptions({ input: levelInput(frame.search, parent) }));
  if (error)
    return (
      <li role="none">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </li>
    );
  if (!data)
    return (
      <li role="none" className={styles.loading}>
        {t('ui.loading')}
      </li>
    );
  return (
    <>
      {data.rows.map((node) => (
        <Item key={node.key} node={node} frame={frame} level={level} />
      ))}
      {data.total > data.rows.length && (
        <li role="none" className={styles.loading}>
          {t('organisations.more', { n: data.total - data.rows.length })}
        </li>
      )}
    </>
  );
}

interface ItemProps {
  readonly node: TreeNode;
  readonly frame: TreeFrame;
  readonly level: number;
}

function Item({ node, frame, level }: ItemProps) {
  const isOpen = node.children > 0 && frame.open.includes(node.key);
  return (
    <li role="none">
      <ItemRow node={node} frame={frame} level={level} isOpen={isOpen} />
      {isOpen && (
        <ul {...GROUP}>
          <TreeLevel frame={frame} parent={node.key} level={level + 1} />
        </ul>
      )}
    </li>
  );
}

interface ItemRowProps extends ItemProps {
  readonly isOpen: boolean;
}

/** The row is the item, not the list element around it: the name of an item says what its own row shows. */
function ItemRow({ node, frame, level, isOpen }: ItemRowProps) {
  const { search, tabStop } = frame;
  const tabIndex = tabStop === null ? undefined : -1;
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-expanded={node.children > 0 ? isOpen : undefined}
      aria-labelledby={node.children > 0 ? `told-${node.key} count-${node.key}` : `told-${node.key}`}
      data-key={node.key}
      tabIndex={tabStop === null ? undefined : tabStop === node.key ? 0 : -1}
      className={styles.row}
      data-kind={node.kind}
    >
      <Toggle node={node} frame={frame} isOpen={isOpen} />
      <span id={`told-${node.key}`} className={styles.told}>
        <Link
          to="/co-quan/$key"
          params={{ key: node.key }}
          search={{ ngay: search.ngay }}
          tabIndex={tabIndex}
          data-name=""
          className={styles.name}
        >
          {node.name}
        </Link>{' '}
        {level === 1 && <SampleMark body={node} />} {node.code && <span className={styles.code}>{node.code}</span>}{' '}
        <LastDay to={node.to} />
      </span>{' '}
      {node.children > 0 && (
        <span id={`count-${node.key}`} className={styles.count}>
          {node.children}
        </span>
      )}
    </div>
  );
}

function Toggle({ node, frame: { search, open, tabStop }, isOpen }: Omit<ItemRowProps, 'level'>) {
  const { t } = useWords();
  if (node.children === 0) return <span className={styles.toggle} />;
  return (
    <Link
      to="/co-quan"
      search={toggled(search, open, node.key)}
      replace
      resetScroll={false}
      preload={false}
      tabIndex={tabStop === null ? undefined : -1}
      data-toggle=""
      data-open={isOpen || undefined}
      className={styles.toggle}
      aria-label={t(isOpen ? 'organisations.close' : 'organisations.open', { name: node.name })}
    >
      <IconChevronRight size={18} aria-hidden="true" />
    </Link>
  );
}
