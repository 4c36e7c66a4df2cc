import { Link } from '@tanstack/react-router';
import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { type FieldRow, fieldRows, methodWords } from '../../fact-words.ts';
import { useReader } from '../reader-state.ts';
import styles from './facts.module.css';
import { RelatedFacts } from './related-facts.tsx';

/** Every field of the fact, how it was read, and what Nhịp had suggested before a person changed it. */
export function FactFields({ fact }: { readonly fact: RegisteredFact }) {
  const words = useWords();
  const { t } = words;
  const { change, directive } = useReader();
  const before = fact.status === 'edited' && fact.suggested ? fieldRows(fact.suggested, words) : [];
  return (
    <dl className="pairs">
      {fieldRows(fact.data, words).map((row, index) => (
        <Field key={`${row.label}${index}`} row={row} />
      ))}
      <RelatedFacts fact={fact} />
      {before.length > 0 && (
        <>
          <dt>{t('fact.field.suggested')}</dt>
          <dd className="muted">{before.map(({ value }) => value).join('; ')}</dd>
        </>
      )}
      <dt>{t('fact.field.method')}</dt>
      <dd className="muted">
        {methodWords(fact, words)}{' '}
        {directive.inside && fact.version > 1 && (
          <button type="button" className={styles.link} onClick={() => change({ panel: 'fact-history' })}>
            {t('reader.fact-history')}
          </button>
        )}
      </dd>
    </dl>
  );
}

function Field({ row }: { readonly row: FieldRow }) {
  const { t } = useWords();
  const value = row.strong ? <b className={styles.strong}>{row.value}</b> : row.value;
  return (
    <>
      <dt>{t(row.label)}</dt>
      <dd className={row.quoted ? 'serif' : undefined}>
        {row.slug ? (
          <Link to="/van-ban/$slug" params={{ slug: row.slug }}>
            {value}
          </Link>
        ) : (
          value
        )}{' '}
        {row.note && <span className="faint">{row.note}</span>}
      </dd>
    </>
  );
}
