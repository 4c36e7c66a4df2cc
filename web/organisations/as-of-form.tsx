import type { FormEvent } from 'react';
import { useWords } from '../words.ts';
import styles from './organisations.module.css';

interface AsOfFormProps {
  /** Date that is shown. */
  readonly asOf: string;
  /** Address that the form goes to without JavaScript, with what else stands in it. */
  readonly action: string;
  readonly kept?: Readonly<Record<string, string | undefined>>;
  readonly onDate: (date: string) => void;
}

/** The date that everything on the page is of; works without JavaScript too. */
export function AsOfForm({ asOf, action, kept = {}, onDate }: AsOfFormProps) {
  const { t } = useWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('ngay');
    if (typeof chosen === 'string' && chosen !== '') onDate(chosen);
  };
  return (
    <form key={asOf} method="get" action={action} className={styles.asOf} onSubmit={submit}>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label>
        <span className="small muted">{t('organisations.as-of')}</span>
        <input type="date" name="ngay" className="field" defaultValue={asOf} required />
      </label>
      <button type="submit" className="button">
        {t('organisations.as-of.show')}
      </button>
    </form>
  );
}
