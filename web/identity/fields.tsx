import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';
import { useWords } from '../words.ts';
import styles from './identity.module.css';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: ReactNode;
}

/** A labelled line of text. */
export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.ask}>
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field" aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
    </div>
  );
}

/** A password that can be made readable while it is typed. */
export function PasswordField({ label, hint, ...input }: FieldProps) {
  const { t } = useWords();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.ask}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.secret}>
        <input
          id={id}
          className="field"
          type={shown ? 'text' : 'password'}
          required
          maxLength={200}
          spellCheck={false}
          autoCapitalize="none"
          aria-describedby={hint ? `${id}-hint` : undefined}
          {...input}
        />
        <button
          type="button"
          className="button plain small"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          aria-label={`${t(shown ? 'sign-in.hide' : 'sign-in.show')}: ${label}`}
        >
          {t(shown ? 'sign-in.hide' : 'sign-in.show')}
        </button>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
    </div>
  );
}
