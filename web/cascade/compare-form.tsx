import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { DirectiveSummary } from '../../src/directives/schemas.ts';
import { useQueries } from '../router-context.ts';
import { useWords } from '../words.ts';
import { fullNameOf } from './names.ts';
import styles from './pairs.module.css';
import { CHOICE } from './shown.ts';

/** Any two documents of the library, side by side. */
export function CompareForm() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { data } = useQuery(useQueries().library.list.queryOptions({ input: CHOICE }));
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    const [upstream, downstream] = [chosen.get('upstream'), chosen.get('downstream')];
    if (typeof upstream === 'string' && typeof downstream === 'string' && upstream !== downstream)
      void navigate({ to: '/doi-chieu/$upstream/$downstream', params: { upstream, downstream } });
  };
  return (
    <section className="section">
      <h2>{t('cascade.compare')}</h2>
      <form className={styles.compare} onSubmit={open}>
        <Choice name="upstream" label={t('cascade.upstream')} rows={data?.rows ?? []} />
        <Choice name="downstream" label={t('cascade.downstream')} rows={data?.rows ?? []} />
        <button type="submit" className="button primary">
          {t('cascade.title')}
        </button>
      </form>
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly rows: readonly DirectiveSummary[];
}

function Choice({ name, label, rows }: ChoiceProps) {
  const { t } = useWords();
  return (
    <label>
      <span className="small muted">{label}</span>
      <select name={name} className="field" required defaultValue="">
        <option value="" disabled>
          {t('cascade.choose')}
        </option>
        {rows.map((row) => (
          <option key={row.slug} value={row.slug}>
            {[fullNameOf(row), row.title].filter(Boolean).join(': ').slice(0, 110)}
          </option>
        ))}
      </select>
    </label>
  );
}
