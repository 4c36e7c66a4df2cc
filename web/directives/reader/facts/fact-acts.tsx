import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { useReviewActions } from '../review/use-review.ts';
import { nextWaiting } from './fact-lists.ts';
import styles from './facts.module.css';

/** Accept, edit, reject; a decision already made is shown pressed, and pressing it again takes it back. */
export function FactActs({ fact, keys = true }: { readonly fact: RegisteredFact; readonly keys?: boolean }) {
  const { t } = useWords();
  const { change, shown } = useReader();
  const { decide } = useReviewActions();
  const answer = (decision: 'accept' | 'reject', status: RegisteredFact['status']) => () => {
    const taken = fact.status === status;
    decide(fact, taken ? 'reset' : decision);
    if (!taken) change({ current: nextWaiting(shown, fact.id) });
  };
  return (
    <div className={styles.acts}>
      <button
        type="button"
        className={styles.accept}
        aria-pressed={fact.status === 'accepted'}
        onClick={answer('accept', 'accepted')}
      >
        {t(fact.status === 'accepted' ? 'reader.accepted' : 'reader.accept')} {keys && <kbd>a</kbd>}
      </button>
      <button type="button" onClick={() => change({ current: fact.id, editing: fact.id, pane: 'facts' })}>
        {t('reader.edit')} {keys && <kbd>e</kbd>}
      </button>
      <button type="button" aria-pressed={fact.status === 'rejected'} onClick={answer('reject', 'rejected')}>
        {t(fact.status === 'rejected' ? 'reader.rejected' : 'reader.reject')} {keys && <kbd>r</kbd>}
      </button>
    </div>
  );
}
