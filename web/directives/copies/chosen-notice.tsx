import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegisteredFact } from '../../../src/directives/schemas.ts';
import { useApi, useQueries } from '../../router-context.ts';
import { problemText } from '../../ui/problem.ts';
import { useWords } from '../../words.ts';
import styles from './copies.module.css';

export interface ChosenCopy {
  readonly name: string;
  readonly carried: number;
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
  readonly left: readonly RegisteredFact[];
  readonly differing: readonly RegisteredFact[];
  /** Entry of the history, by which the choice is taken back. */
  readonly change: string;
}

interface ChosenNoticeProps {
  readonly slug: string;
  readonly chosen: ChosenCopy;
  readonly onUndone: () => void;
}

/** Takes the choice back as a whole: the former copy is the current one again, with the facts that were decided. */
function useUndoing(change: string, onUndone: () => void) {
  const api = useApi();
  const cache = useQueryClient();
  const { copies } = useQueries();
  return useMutation({
    mutationFn: () => api.directives.changes.undo({ id: change }),
    onSuccess: async () => {
      onUndone();
      // First which copy is current: a copy cannot be compared with itself.
      await cache.invalidateQueries({ queryKey: copies.list.key() });
      await cache.invalidateQueries();
    },
  });
}

/** What became of the facts when a copy was chosen; stays until the page is left. */
export function ChosenNotice({ slug, chosen, onUndone }: ChosenNoticeProps) {
  const { name, carried, added, dropped, changed, left, differing } = chosen;
  const words = useWords();
  const { t } = words;
  const undoing = useUndoing(chosen.change, onUndone);
  return (
    <section className={styles.ask} aria-live="polite">
      <h2>{t('copies.chosen', { name })}</h2>
      <p>{t('copies.chosen.counts', { carried, added, dropped, changed })}</p>
      {left.length > 0 && <FactList title={t('copies.chosen.left', { n: left.length })} facts={left} />}
      {differing.length > 0 && (
        <FactList title={t('copies.chosen.differing', { n: differing.length })} facts={differing} />
      )}
      {undoing.error && <p role="alert">{problemText(undoing.error, words) ?? t('copies.choose.failed')}</p>}
      <div className={styles.acts}>
        <Link to="/van-ban/$slug" params={{ slug }} className="button primary">
          {t('copies.chosen.read')}
        </Link>
        <button type="button" className="button" disabled={undoing.isPending} onClick={() => undoing.mutate()}>
          {t('copies.chosen.undo')}
        </button>
      </div>
    </section>
  );
}

function FactList({ title, facts }: { readonly title: string; readonly facts: readonly RegisteredFact[] }) {
  const { t } = useWords();
  return (
    <div>
      <p>{title}</p>
      <ul className={styles.facts}>
        {facts.map(({ id, kind, quote }) => (
          <li key={id}>
            <b className="small">{t(`fact.kind.${kind}`)}</b> <span className="serif">{quote}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
