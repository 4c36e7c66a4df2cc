import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconRefresh } from '@tabler/icons-react';
import { useApi, useCan, useCascade } from '../router-context.ts';
import { problemText } from '../ui/problem.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import type { Coverage } from './alignment-view.ts';
import styles from './coverage.module.css';

/** How far the comparison of the whole cascade is, from the database: it survives a reload; and the way to begin it. */
export function CoverageProgress({ coverage: { upstream, documents } }: { readonly coverage: Coverage }) {
  const { t } = useWords();
  const count = (...wanted: Coverage['documents'][number]['state']['status'][]) =>
    documents.filter(({ state }) => wanted.includes(state.status)).length;
  const running = count('queued', 'computing');
  const missing = count('none', 'failed');
  if (running + missing === 0) return null;
  const done = documents.length - running - missing;
  return (
    <section className={styles.progress} aria-live="polite">
      <p>
        {running > 0
          ? t('cascade.coverage.running', { done, all: documents.length })
          : t('cascade.coverage.missing', { n: missing })}
      </p>
      <progress value={done} max={documents.length} aria-label={t('cascade.coverage.progress')} />
      {running === 0 && <StartAll upstream={upstream.slug} />}
    </section>
  );
}

function StartAll({ upstream }: { readonly upstream: string }) {
  const api = useApi();
  const cache = useQueryClient();
  const cascade = useCascade();
  const words = useWords();
  const toast = useToast();
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.cascade.coverage.start({ upstream }),
    onError: (error) => toast({ text: problemText(error, words) ?? words.t('cascade.failed') }),
    onSettled: () => cache.invalidateQueries({ queryKey: cascade.key() }),
  });
  if (!useCan('review')) return null;
  return (
    <button type="button" className="button" disabled={isPending} onClick={() => mutate()}>
      <IconRefresh size={18} aria-hidden="true" />
      {words.t('cascade.coverage.start')}
    </button>
  );
}
