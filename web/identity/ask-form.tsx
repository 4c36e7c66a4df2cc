import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useRunning } from '../ui/use-running.ts';
import { useWords } from '../words.ts';
import styles from './identity.module.css';
import { refusalText } from './sign-in-call.ts';

interface AskFormProps {
  readonly label: string;
  readonly primary?: boolean;
  /** Empties the form when it was done. */
  readonly send: (form: FormData, shown: HTMLFormElement) => Promise<unknown>;
  readonly children?: ReactNode;
  readonly beside?: ReactNode;
}

/** Asks, sends, and says why it was refused; what was typed stays. */
export function AskForm({ label, primary = false, send, children, beside }: AskFormProps) {
  const words = useWords();
  const running = useRunning();
  const trouble = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (shown: HTMLFormElement) => {
    setBusy(true);
    setRefused(null);
    try {
      await send(new FormData(shown), shown);
    } catch (error) {
      setRefused(refusalText(error, words));
    }
    setBusy(false);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(event.currentTarget);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} aria-describedby={refused ? trouble : undefined}>
      {children}
      {refused && (
        <p id={trouble} className={styles.refused} role="alert">
          {refused}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className={primary ? 'button primary' : 'button'} disabled={busy || !running}>
          {label}
        </button>
        {beside}
      </div>
    </form>
  );
}

/** What was typed under a name, trimmed. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A password as it was typed: spaces at its ends belong to it. */
export function typedSecret(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
