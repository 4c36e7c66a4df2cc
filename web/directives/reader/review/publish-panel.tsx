import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi, useQueries } from '../../../router-context.ts';
import { problemText } from '../../../ui/problem.ts';
import { useToast } from '../../../ui/toasts.tsx';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { PanelFrame } from './panel-frame.tsx';
import styles from './review.module.css';

/** Says what nobody has looked at yet, then publishes. */
export function PublishPanel({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { slug, directive, facts, change } = useReader();
  const api = useApi();
  const cache = useQueryClient();
  const queries = useQueries();
  const toast = useToast();
  const waiting = facts.filter(({ status }) => status === 'suggested');
  const unsure = waiting.filter(({ certain }) => !certain).length;
  const publish = useMutation({
    mutationFn: () => api.directives.library.publish({ slug, version: directive.version }),
    onSuccess: (published) => {
      cache.setQueryData(queries.library.get.queryKey({ input: { slug } }), published);
      void cache.invalidateQueries({ queryKey: queries.library.list.key() });
      toast({ text: t('reader.published') });
      onClose();
    },
    onError: () => void cache.invalidateQueries({ queryKey: queries.library.get.key() }),
  });
  const look = () => change({ panel: null, status: 'suggested', pane: 'facts', current: waiting[0]?.id ?? null });
  return (
    <PanelFrame title={t('reader.publish.title')} onClose={onClose}>
      <p>
        {waiting.length === 0
          ? t('reader.publish.all')
          : t('reader.publish.waiting', { n: waiting.length, total: facts.length })}
      </p>
      {unsure > 0 && <p>{t('reader.publish.unsure', { n: unsure })}</p>}
      <p className="muted">{t('reader.publish.means')}</p>
      {publish.error && <p role="alert">{problemText(publish.error, words) ?? t('reader.toast.failed')}</p>}
      <div className={styles.panelActs}>
        <button type="button" className="button primary" disabled={publish.isPending} onClick={() => publish.mutate()}>
          {t('reader.publish.do')}
        </button>
        {waiting.length > 0 && (
          <button type="button" className="button" onClick={look}>
            {t('reader.publish.look')}
          </button>
        )}
      </div>
    </PanelFrame>
  );
}
