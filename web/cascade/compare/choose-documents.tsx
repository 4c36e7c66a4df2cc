import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useQueries } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { fullNameOf } from '../names.ts';
import { CHOICE } from '../shown.ts';
import styles from './compare.module.css';

const MOST = 4;

/** Other documents than those that are compared; asked for when somebody wants to see them. */
export function OtherDocuments({ slugs }: { readonly slugs: readonly string[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.change} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('compare.choose.change')}</summary>
      {open && <ChooseDocuments slugs={slugs} />}
    </details>
  );
}

/** Two to four documents of the library, ticked in a list. */
export function ChooseDocuments({ slugs }: { readonly slugs: readonly string[] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { data } = useQuery(useQueries().library.list.queryOptions({ input: CHOICE }));
  const [chosen, setChosen] = useState(slugs);
  const toggle = (slug: string) =>
    setChosen((before) => (before.includes(slug) ? before.filter((one) => one !== slug) : [...before, slug]));
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void navigate({ to: '/doi-chieu/so-sanh', search: { v: chosen.join(',') } });
  };
  return (
    <form className={styles.choose} onSubmit={open}>
      <ul>
        {data?.rows.map((row) => (
          <li key={row.slug}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(row.slug)}
                disabled={chosen.length >= MOST && !chosen.includes(row.slug)}
                onChange={() => toggle(row.slug)}
              />
              <span>
                <strong>{fullNameOf(row)}</strong>{' '}
                <span className="muted small">
                  {[row.issuer, row.issuedOn && date(row.issuedOn)].filter(Boolean).join(', ')}
                </span>
                {row.title && (
                  <span className={styles.chooseTitle} lang="vi">
                    {row.title}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button type="submit" className="button primary" disabled={chosen.length < 2}>
        {t('compare.choose.do')}
      </button>
    </form>
  );
}
