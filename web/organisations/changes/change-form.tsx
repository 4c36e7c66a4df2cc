import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useOrganisations } from '../../router-context.ts';
import { isConflict, problemText } from '../../ui/problem.ts';
import { useToast } from '../../ui/toasts.tsx';
import { useRunning } from '../../ui/use-running.ts';
import { useWords } from '../../words.ts';
import type { Act } from './act.ts';
import styles from './changes.module.css';
import { Field } from './field.tsx';

interface ChangeFormProps {
  readonly act: Act;
  /** Nothing begins on a date: only why is asked. */
  readonly undated?: boolean;
  /** What will be true from the date on; null while something is missing. */
  readonly preview: string | null;
  readonly label: string;
  /** @returns the body to show afterwards */
  readonly send: () => Promise<{ readonly key: string }>;
  /** Fetches what somebody else changed meanwhile; what was typed stays. */
  readonly reload?: () => Promise<void>;
  readonly children?: ReactNode;
}

/** The frame of every change: since when, by which act, what will be true, and why it was refused. */
export function ChangeForm({ act, undated = false, preview, label, send, reload, children }: ChangeFormProps) {
  const { t } = useWords();
  const running = useRunning();
  const change = useChange(act, send);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate();
  };
  const again = reload && (() => void reload().then(change.reset));
  return (
    <form className={styles.form} onSubmit={submit}>
      {undated ? <Why act={act} /> : <ActFields act={act} />}
      {children}
      <output className={styles.preview} data-ready={preview !== null || undefined}>
        <span className="small">{t('organisations.change.preview')}</span>
        <span>{preview ?? t(undated ? 'organisations.change.preview.same' : 'organisations.change.preview.none')}</span>
      </output>
      {change.error && <Refused error={change.error} reload={again} />}
      <div className={styles.actions}>
        <button type="submit" className="button primary" disabled={!running || change.isPending || preview === null}>
          {label}
        </button>
      </div>
    </form>
  );
}

function ActFields({ act }: { readonly act: Act }) {
  const { t } = useWords();
  return (
    <div className={styles.pair}>
      <Field
        label={t('organisations.change.on')}
        type="date"
        required
        value={act.on}
        onChange={({ target }) => act.setOn(target.value)}
      />
      <Field
        label={t('organisations.change.basis')}
        hint={t('organisations.change.basis.hint')}
        maxLength={500}
        value={act.basis}
        onChange={({ target }) => act.setBasis(target.value)}
      />
    </div>
  );
}

function Why({ act }: { readonly act: Act }) {
  const { t } = useWords();
  return (
    <Field
      label={t('organisations.change.why')}
      maxLength={1000}
      value={act.basis}
      onChange={({ target }) => act.setBasis(target.value)}
    />
  );
}

function Refused({ error, reload }: { readonly error: Error; readonly reload: (() => void) | undefined }) {
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.refused} role="alert" aria-labelledby={id}>
      <p id={id}>{problemText(error, words) ?? words.t('organisations.change.failed')}</p>
      <p className="small muted">{words.t('organisations.change.kept')}</p>
      {reload && isConflict(error) && (
        <button type="button" className="button small" onClick={reload}>
          {words.t('organisations.change.reload')}
        </button>
      )}
    </div>
  );
}

/** Sends the change; afterwards the body is shown as of its first date. */
function useChange({ on }: Act, send: ChangeFormProps['send']) {
  const { t } = useWords();
  const client = useQueryClient();
  const queries = useOrganisations();
  const navigate = useNavigate();
  const toast = useToast();
  return useMutation({
    mutationFn: send,
    onSuccess: async ({ key }) => {
      client.removeQueries({ queryKey: queries.key(), type: 'inactive' });
      toast({ text: t('organisations.change.done') });
      await navigate({ to: '/co-quan/$key', params: { key }, search: { ngay: on } });
      await client.invalidateQueries({ queryKey: queries.key() });
    },
  });
}
