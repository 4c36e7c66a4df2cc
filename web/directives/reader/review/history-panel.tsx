import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Change } from '../../../../src/directives/schemas.ts';
import { useQueries } from '../../../router-context.ts';
import { instant } from '../../../ui/format.ts';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/notices.tsx';
import { Paging } from '../../../ui/paging.tsx';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { actorWords, changeWords } from './change-words.ts';
import { PanelFrame } from './panel-frame.tsx';
import styles from './review.module.css';

const PAGE_SIZE = 30;

interface HistoryPanelProps {
  /** Begin with the current fact rather than with the whole document. */
  readonly fact?: boolean;
  readonly onClose: () => void;
}

/** Every change of the document or of the current fact, newest first. */
export function HistoryPanel({ fact: ofFactFirst = false, onClose }: HistoryPanelProps) {
  const { t } = useWords();
  const { slug, state, byId, numbers } = useReader();
  const { changes, facts } = useQueries();
  const fact = state.current ? byId.get(state.current) : undefined;
  const [ofFact, setOfFact] = useState(ofFactFirst && fact !== undefined);
  const [page, setPage] = useState(1);
  const whole = useQuery(changes.list.queryOptions({ input: { slug, page, pageSize: PAGE_SIZE }, enabled: !ofFact }));
  const one = useQuery(
    facts.history.queryOptions({ input: { id: fact?.id ?? '', page, pageSize: PAGE_SIZE }, enabled: ofFact }),
  );
  const found = ofFact ? one : whole;
  return (
    <PanelFrame title={t('reader.history')} drawer onClose={onClose}>
      {fact && (
        <fieldset className="segments" aria-label={t('reader.history')}>
          <button type="button" aria-pressed={!ofFact} onClick={() => setOfFact(false)}>
            {t('reader.history.document')}
          </button>
          <button type="button" aria-pressed={ofFact} onClick={() => setOfFact(true)}>
            {t(`fact.kind.${fact.kind}`)} {numbers.get(fact.id)}
          </button>
        </fieldset>
      )}
      {found.isPending && <Skeleton lines={6} />}
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.total === 0 && <EmptyState title={t('reader.history.none')} />}
      <ol className={styles.changes}>
        {found.data?.rows.map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </ol>
      {found.data && (
        <Paging
          {...found.data}
          link={(next, label) => (
            <button type="button" className="button small" onClick={() => setPage(next)}>
              {label}
            </button>
          )}
        />
      )}
    </PanelFrame>
  );
}

function ChangeLine({ change }: { readonly change: Change }) {
  const words = useWords();
  return (
    <li data-undone={change.undone}>
      <time dateTime={change.at}>{instant(change.at)}</time>
      <p>
        <b>{actorWords(change.actor, words)}</b> {changeWords(change, words)}
      </p>
      {change.reason && <p className="muted">{change.reason}</p>}
    </li>
  );
}
