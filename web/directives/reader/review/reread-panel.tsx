import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useApi, useQueries } from '../../../router-context.ts';
import { problemText } from '../../../ui/problem.ts';
import { Skeleton } from '../../../ui/notices.tsx';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { useDoubtfulWords } from '../scan/doubtful-words.ts';
import { PanelFrame } from './panel-frame.tsx';
import styles from './review.module.css';

/** Asks for a re-read at once, waits for its proposal, and takes it over when told to. */
function useReread(onDone: () => void) {
  const { slug, directive } = useReader();
  const api = useApi();
  const cache = useQueryClient();
  const { rereads } = useQueries();
  const [asked, setAsked] = useState(false);
  const start = useMutation({
    mutationFn: () => api.directives.rereads.start({ slug }),
    onSuccess: () => setAsked(true),
  });
  const found = useQuery(
    rereads.get.queryOptions({
      input: { slug },
      enabled: asked,
      refetchInterval: ({ state }) => (state.data?.proposal ? false : 900),
    }),
  );
  const { mutate } = start;
  useEffect(() => {
    mutate();
  }, [mutate]);
  const apply = useMutation({
    mutationFn: () => api.directives.rereads.apply({ slug, version: directive.version }),
    onSuccess: async () => {
      await cache.invalidateQueries();
      onDone();
    },
  });
  return { start, found, apply };
}

/** Reads again with the engine of today and shows what would change, before anything does. */
export function RereadPanel({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { start, found, apply } = useReread(onClose);
  const proposal = found.data?.proposal;
  const error = start.error ?? found.error ?? apply.error;
  return (
    <PanelFrame title={t('reader.reread.title')} onClose={onClose}>
      {error && <p role="alert">{problemText(error, words) ?? t('reader.toast.failed')}</p>}
      {!proposal && !error && (
        <>
          <p className="muted">{t('reader.reread.reading')}</p>
          <Skeleton lines={4} />
        </>
      )}
      {proposal && (
        <>
          <WordSample />
          {proposal.kept > 0 && <p>{t('reader.reread.kept', { n: proposal.kept })}</p>}
          {isSame(proposal) && <p>{t('reader.reread.same')}</p>}
          <FactSample title={t('reader.reread.added', { n: proposal.added.length })} facts={proposal.added} />
          <FactSample title={t('reader.reread.dropped', { n: proposal.dropped.length })} facts={proposal.dropped} />
          <FactSample
            title={t('reader.reread.changed', { n: proposal.changed.length })}
            facts={proposal.changed.map(({ now }) => now)}
          />
          <div className={styles.panelActs}>
            <button type="button" className="button primary" disabled={apply.isPending} onClick={() => apply.mutate()}>
              {t('reader.reread.apply')}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {t('ui.cancel')}
            </button>
          </div>
        </>
      )}
    </PanelFrame>
  );
}

const MOST = 8;

type Changes = Readonly<Record<'added' | 'dropped' | 'changed', readonly unknown[]>>;

const isSame = ({ added, dropped, changed }: Changes): boolean => added.length + dropped.length + changed.length === 0;

/** Words of a scan that a person decided on: the re-read brings them into the text. */
function WordSample() {
  const { t } = useWords();
  const { pending } = useDoubtfulWords();
  if (pending.size === 0) return null;
  return (
    <section>
      <h3>{t('reader.reread.words', { n: pending.size })}</h3>
      <ul className={styles.facts}>
        {[...pending.values()].slice(0, MOST).map(({ at, before, after, decision }) => (
          <li key={at} className="serif" lang="vi">
            {decision === 'made' ? (
              <>
                <del>{before}</del> → <ins>{after}</ins>
              </>
            ) : (
              before
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FactSample({ title, facts }: { readonly title: string; readonly facts: readonly RegisteredFact[] }) {
  const { t } = useWords();
  if (facts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.facts}>
        {facts.slice(0, MOST).map(({ id, kind, quote }) => (
          <li key={id}>
            <b className="small">{t(`fact.kind.${kind}`)}</b> <span className="serif">{quote}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
