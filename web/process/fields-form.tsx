import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldView } from '../../src/process/schemas.ts';
import { useWords } from '../words.ts';
import { FieldInput } from './field-input.tsx';
import { type FilledIn, filledIn, fillIn, REASON, valuesOf } from './filled-in.ts';
import { dropDraft, keepDraft, readDraft } from './form-draft.ts';
import styles from './process.module.css';
import { refusalWords } from './refusal-words.ts';
import { requestKey } from './request-key.ts';

interface FieldsFormProps {
  /** Under this name what was typed is kept until it was sent. */
  readonly name: string;
  readonly asks: readonly FieldView[];
  readonly reason: boolean;
  readonly label: string;
  readonly send: (filledIn: FilledIn) => Promise<void>;
  readonly children?: ReactNode;
}

/** Asks what a step needs. A refusal keeps what was typed and says what to do; the same request is never done twice. */
export function FieldsForm({ name, asks, reason, label, send, children }: FieldsFormProps) {
  const words = useWords();
  const { t } = words;
  const form = useRef<HTMLFormElement>(null);
  const key = useRef<string>(undefined);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => fillIn(form.current, readDraft(name)), [name]);
  const submit = async () => {
    key.current ??= requestKey();
    setBusy(true);
    try {
      await send(filledIn(valuesOf(form.current!), key.current));
      dropDraft(name);
    } catch (error) {
      setTrouble(refusalWords(error, words) ?? t('process.failed'));
    }
    setBusy(false);
  };
  const changed = () => {
    // Other words are another request.
    key.current = undefined;
    keepDraft(name, valuesOf(form.current!));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} onInput={changed}>
      {children}
      {asks.map((field) => (
        <FieldInput key={field.name} field={field} />
      ))}
      {reason && <FieldInput field={{ name: REASON, label: reasonWords, kind: 'line', optional: false }} />}
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="button primary" disabled={busy}>
        {label}
      </button>
    </form>
  );
}

const reasonWords = { vi: 'Lý do', en: 'Reason' };
