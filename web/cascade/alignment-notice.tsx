import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconLoader2, IconRefresh } from '@tabler/icons-react';
import { useApi, useCascade } from '../router-context.ts';
import { codeText, problemText } from '../ui/problem.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import styles from './alignment.module.css';
import type { Alignment } from './alignment-view.ts';

/** What stands between the visitor and the newest comparison: not asked for, waiting, failed, out of date. */
export function AlignmentNotice({ alignment }: { readonly alignment: Alignment }) {
  const words = useWords();
  const { t } = words;
  const { status, stage, problem, stale } = alignment.state;
  if (status === 'done' && !stale) return null;
  const running = status === 'queued' || status === 'computing';
  return (
    <section className={`notice ${styles.notice}`} aria-live="polite">
      <h2>{status === 'done' ? t('cascade.state.stale') : t(`cascade.state.${status}`)}</h2>
      {status !== 'done' && (
        <p className="muted">
          {running && <IconLoader2 size={18} aria-hidden="true" className={styles.turning} />}
          {status === 'computing' && stage
            ? t(`cascade.stage.${stage}`)
            : status === 'failed'
              ? (codeText(problem ?? '', undefined, words) ?? problem)
              : t('cascade.state.none.do')}
        </p>
      )}
      {!running && <StartButton alignment={alignment} />}
    </section>
  );
}

function StartButton({ alignment: { upstream, downstream, found, can } }: { readonly alignment: Alignment }) {
  const api = useApi();
  const cache = useQueryClient();
  const cascade = useCascade();
  const words = useWords();
  const toast = useToast();
  const pair = { upstream: upstream.slug, downstream: downstream.slug };
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.cascade.alignments.start(pair),
    onError: (error) => toast({ text: problemText(error, words) ?? words.t('cascade.failed') }),
    onSettled: () => cache.invalidateQueries({ queryKey: cascade.key() }),
  });
  if (!can.includes('review')) return null;
  return (
    <div className="actions">
      <button type="button" className="button primary" disabled={isPending} onClick={() => mutate()}>
        <IconRefresh size={18} aria-hidden="true" />
        {words.t(found ? 'cascade.again' : 'cascade.start')}
      </button>
    </div>
  );
}
