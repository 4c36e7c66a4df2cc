import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Copy, CopyDifference, Directive } from '../../../src/directives/schemas.ts';
import { Paging } from '../../ui/paging.tsx';
import { useWords } from '../../words.ts';
import { ChooseCopy } from './choose-copy.tsx';
import type { ChosenCopy } from './chosen-notice.tsx';
import type { CopiesSearch, Danger } from './copies-search.ts';
import styles from './copies.module.css';
import { DangerFilter } from './danger-filter.tsx';
import { DifferenceRow } from './difference-row.tsx';
import { useRowKeys } from './use-row-keys.ts';

export interface FoundDifferences {
  readonly rows: readonly CopyDifference[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly current: Copy;
  readonly copy: Copy;
  readonly counts: readonly { readonly danger: Danger; readonly count: number }[];
  readonly agreement: number;
}

interface ComparisonProps {
  readonly directive: Directive;
  readonly found: FoundDifferences;
  readonly search: CopiesSearch;
  readonly onChosen: (chosen: ChosenCopy) => void;
}

/** Below it the two are hardly copies of one document. */
const ALIKE = 0.6;

/** Two columns, worst difference first: the current copy on the left, the other one on the right. */
export function Comparison({ directive, found, search, onChosen }: ComparisonProps) {
  const { t } = useWords();
  const mayReview = directive.can.includes('review');
  const list = useRef<HTMLOListElement>(null);
  useRowKeys(list);
  const all = found.counts.reduce((sum, { count }) => sum + count, 0);
  const { name } = found.copy.source;
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{all === 0 ? t('copies.same', { name }) : t('copies.finding', { name, n: all })}</h1>
          <p className="muted">{all === 0 ? t('copies.same.why') : <Agreement share={found.agreement} />}</p>
        </div>
        {mayReview && <ChooseCopy key={found.copy.id} directive={directive} copy={found.copy} onChosen={onChosen} />}
      </header>
      {all > 0 && <DangerFilter counts={found.counts} chosen={search.loai} all={all} />}
      <div className={styles.names}>
        <CopyName title={t('copies.current')} copy={found.current} />
        <CopyName title={t('copies.other')} copy={found.copy} />
      </div>
      <ol ref={list}>
        {found.rows.map((difference) => (
          <DifferenceRow key={difference.id} difference={difference} slug={directive.slug} />
        ))}
      </ol>
      <Paging
        {...found}
        link={(page, label) => (
          <Link
            from="/van-ban/$slug/ban-khac"
            to="."
            search={{ ...search, trang: page > 1 ? page : undefined }}
            className="button"
          >
            {label}
          </Link>
        )}
      />
    </>
  );
}

function Agreement({ share }: { readonly share: number }) {
  const { t } = useWords();
  return (
    <>
      {t('copies.agreement', { share: Math.floor(share * 1000) / 10 })}
      {share < ALIKE && <b> {t('copies.unlike')}</b>}{' '}
      <span className={styles.keys}>{t('copies.keys', { next: 'j', previous: 'k' })}</span>
    </>
  );
}

function CopyName({ title, copy: { source } }: { readonly title: string; readonly copy: Copy }) {
  const { t } = useWords();
  const legal = t(`copies.legal.${source.legalValue}`);
  return (
    <p>
      <b>{title}</b>
      <br />
      <span className="muted small">
        {source.name}, {legal}, {t('copies.pages', { n: source.pageCount })}
      </span>
    </p>
  );
}
