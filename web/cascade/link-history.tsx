import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { LinkChange } from '../../src/cascade/schemas.ts';
import { useApi, useCascade } from '../router-context.ts';
import { clauseMark } from '../ui/clause-mark.ts';
import { instant } from '../ui/format.ts';
import { problemText } from '../ui/problem.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import styles from './history.module.css';

interface PairAsked {
  readonly upstream: string;
  readonly downstream: string;
}

/** Decisions on a page of the history. */
const SHOWN = 50;

/** Every decision about links of the pair, newest first; each can be taken back while nothing newer touched its link. */
export function LinkHistory({ pair, mayReview }: { readonly pair: PairAsked; readonly mayReview: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    ...useCascade().alignments.changes.queryOptions({ input: { ...pair, page: 1, pageSize: SHOWN } }),
    enabled: open,
  });
  return (
    <details className={`section ${styles.history}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('cascade.history')}</h2>
      </summary>
      {data?.total === 0 && <p className="muted">{t('cascade.history.none')}</p>}
      <ol>
        {data?.rows.map((change) => (
          <Entry key={change.id} change={change} pair={pair} mayReview={mayReview} />
        ))}
      </ol>
      {data && data.total > SHOWN && (
        <p className="muted small">{t('cascade.history.older', { n: data.total - SHOWN })}</p>
      )}
    </details>
  );
}

interface EntryProps {
  readonly change: LinkChange;
  readonly pair: PairAsked;
  readonly mayReview: boolean;
}

function Entry({ change, pair, mayReview }: EntryProps) {
  const words = useWords();
  const { t, find } = words;
  const { undo, isPending } = useUndoLinkChange(pair);
  const kind = change.operation.split('.').at(-1) ?? '';
  const paths = change.link && { from: clauseMark(change.link.from), to: clauseMark(change.link.to) };
  return (
    <li data-undone={change.undone}>
      <time className="muted small" dateTime={change.at}>
        {instant(change.at)}
      </time>
      <p>
        <b>{change.actor}</b> {find(`cascade.history.${kind}`, paths ?? {}) ?? change.operation}
        {change.undone && <span className="muted"> {t('cascade.history.undone')}</span>}
        {change.reason && <span className="muted">: {change.reason}</span>}
      </p>
      {mayReview && change.canUndo && !change.undone && (
        <button type="button" className="button small" disabled={isPending} onClick={() => undo(change.id)}>
          <IconArrowBackUp size={16} aria-hidden="true" />
          {t('cascade.history.take-back')}
        </button>
      )}
    </li>
  );
}

/** Takes a decision back by its change. */
export function useUndoLinkChange(pair: PairAsked) {
  const api = useApi();
  const cache = useQueryClient();
  const cascade = useCascade();
  const words = useWords();
  const toast = useToast();
  const { mutate, isPending } = useMutation({
    mutationFn: (id: string) => api.cascade.alignments.undo({ ...pair, id }),
    onSuccess: () => toast({ text: words.t('cascade.history.taken-back') }),
    onError: (error) => toast({ text: problemText(error, words) ?? words.t('cascade.failed') }),
    onSettled: () => cache.invalidateQueries({ queryKey: cascade.key() }),
  });
  return { undo: (id: string) => mutate(id), isPending };
}
