import { useMemo } from 'react';
import type { FactStatus } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { KINDS } from './fact-lists.ts';
import styles from './facts.module.css';

const STATUSES: readonly FactStatus[] = ['suggested', 'accepted', 'edited', 'rejected'];

/** By kind and by status, with counts; the same kind is what the text marks. */
export function FactFilters() {
  const { t } = useWords();
  const { facts, state, change } = useReader();
  const count = useMemo(() => {
    const counts = Map.groupBy(facts, ({ kind }) => kind);
    const statuses = Map.groupBy(facts, ({ status }) => status);
    return { kind: counts, status: statuses };
  }, [facts]);
  return (
    <>
      <fieldset className={styles.kinds} aria-label={t('reader.filter.kind')}>
        {KINDS.filter((kind) => count.kind.has(kind)).map((kind) => (
          <button
            key={kind}
            type="button"
            className={`kind-${kind}`}
            data-kind={kind}
            aria-pressed={state.kind === kind}
            onClick={() => change({ kind: state.kind === kind ? null : kind })}
          >
            <i>{t(`fact.kind.${kind}`)}</i>
            <b className="num">{count.kind.get(kind)?.length}</b>
          </button>
        ))}
      </fieldset>
      <fieldset className={styles.statuses} aria-label={t('reader.filter.status')}>
        {(count.status.size > 1 || state.status ? STATUSES : [])
          .filter((status) => count.status.has(status))
          .map((status) => (
            <button
              key={status}
              type="button"
              aria-pressed={state.status === status}
              onClick={() => change({ status: state.status === status ? null : status })}
            >
              {t(`fact.status.${status}`)} <span className="num">{count.status.get(status)?.length}</span>
            </button>
          ))}
      </fieldset>
    </>
  );
}
