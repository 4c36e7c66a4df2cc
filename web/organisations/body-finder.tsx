import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOrganisations } from '../router-context.ts';
import { useWords } from '../words.ts';
import styles from './names.module.css';

/** Finds the body that is meant when no suggestion is right. */
export function BodyFinder({ onChoose }: { readonly onChoose: (key: string) => void }) {
  const { t } = useWords();
  const [q, setQ] = useState('');
  const { data } = useQuery({
    ...useOrganisations().units.list.queryOptions({ input: { q, pageSize: 8 } }),
    enabled: q.trim().length > 1,
  });
  return (
    <details className={styles.finder}>
      <summary className="small">{t('organisations.other-body')}</summary>
      <label>
        <span className="hidden-words">{t('organisations.find')}</span>
        <input
          type="search"
          className="field"
          value={q}
          placeholder={t('organisations.find.hint')}
          onChange={({ target }) => setQ(target.value)}
        />
      </label>
      <ul>
        {data?.rows.map(({ key, name }) => (
          <li key={key}>
            <button type="button" className="button small plain" onClick={() => onChoose(key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
