import { IconCheck } from '@tabler/icons-react';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { useReviewActions } from '../review/use-review.ts';
import { certainOnes } from './fact-lists.ts';
import styles from './facts.module.css';

/** "Chấp nhận cả 46 dữ kiện chắc chắn" and the keys. */
export function FactsFoot() {
  const { t } = useWords();
  const { facts, state, change, mayReview } = useReader();
  const { acceptCertain } = useReviewActions();
  const certain = certainOnes(facts, state.kind);
  if (!mayReview) return null;
  const kind = state.kind ? t(`fact.kind.${state.kind}`).toLowerCase() : t('reader.any-kind');
  return (
    <div className={styles.foot}>
      {certain > 0 && (
        <button type="button" className="button" onClick={() => acceptCertain(state.kind)}>
          <IconCheck size={18} aria-hidden="true" />
          {t('reader.accept-certain', { n: certain, kind })}
        </button>
      )}
      <p className={styles.keys}>
        <span>
          <kbd>j</kbd> <kbd>k</kbd> {t('reader.keys.move')}
        </span>
        <span>
          <kbd>a</kbd> {t('reader.keys.accept')}
        </span>
        <span>
          <kbd>e</kbd> {t('reader.keys.edit')}
        </span>
        <span>
          <kbd>r</kbd> {t('reader.keys.reject')}
        </span>
        <button type="button" onClick={() => change({ panel: 'keys' })} aria-label={t('reader.keys')}>
          <kbd>?</kbd>
        </button>
      </p>
    </div>
  );
}
