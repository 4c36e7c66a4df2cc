import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Copy, Directive } from '../../../src/directives/schemas.ts';
import { useApi, useQueries } from '../../router-context.ts';
import { problemText } from '../../ui/problem.ts';
import { textField } from '../../ui/text-field.ts';
import { useWords } from '../../words.ts';
import type { ChosenCopy } from './chosen-notice.tsx';
import styles from './copies.module.css';

interface ChooseCopyProps {
  readonly directive: Directive;
  readonly copy: Copy;
  readonly onChosen: (chosen: ChosenCopy) => void;
}

/** Makes the other copy the current one, after saying what that does. */
export function ChooseCopy({ directive, copy, onChosen }: ChooseCopyProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const choosing = useChoosing(directive, copy, (chosen) => {
    setAsked(false);
    onChosen(chosen);
  });
  if (asked) return <Ask copy={copy} choosing={choosing} onCancel={() => setAsked(false)} />;
  return (
    <button type="button" className="button" onClick={() => setAsked(true)}>
      {t('copies.choose')}
    </button>
  );
}

function useChoosing({ slug, version }: Directive, { id, source }: Copy, onChosen: ChooseCopyProps['onChosen']) {
  const api = useApi();
  const cache = useQueryClient();
  const { copies } = useQueries();
  return useMutation({
    mutationFn: (reason: string) =>
      api.directives.copies.choose({ slug, copy: id, version, ...(reason ? { reason } : {}) }),
    onSuccess: async (answer) => {
      onChosen({ ...answer, name: source.name });
      // First which copy is current: a copy cannot be compared with itself.
      await cache.invalidateQueries({ queryKey: copies.list.key() });
      await cache.invalidateQueries();
    },
  });
}

interface AskProps {
  readonly copy: Copy;
  readonly choosing: ReturnType<typeof useChoosing>;
  readonly onCancel: () => void;
}

function Ask({ copy, choosing, onCancel }: AskProps) {
  const words = useWords();
  const { t } = words;
  const field = useId();
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        choosing.mutate(textField(event.currentTarget, 'reason'));
      }}
    >
      <h2>{t('copies.choose.title', { name: copy.source.name })}</h2>
      <p>{t('copies.choose.what')}</p>
      <p>{t('copies.choose.back')}</p>
      <label htmlFor={field}>{t('copies.choose.reason')}</label>
      <input id={field} name="reason" className="field" maxLength={1000} />
      {choosing.error && <p role="alert">{problemText(choosing.error, words) ?? t('copies.choose.failed')}</p>}
      <div className={styles.acts}>
        <button type="submit" className="button primary" disabled={choosing.isPending}>
          {t('copies.choose')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('ui.cancel')}
        </button>
      </div>
    </form>
  );
}
