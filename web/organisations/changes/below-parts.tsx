import { useId } from 'react';
import type { OrganisationSummary } from '../../../src/organisations/schemas.ts';
import { useWords } from '../../words.ts';
import styles from './changes.module.css';

interface BelowPartsProps {
  readonly below: readonly OrganisationSummary[];
  readonly parts: readonly { readonly id: number; readonly name: string }[];
  /** Id of the part to which each passes, by its key. */
  readonly taken: ReadonlyMap<string, number>;
  readonly onTake: (key: string, part: number) => void;
}

/** To which part each body below one that is split passes. */
export function BelowParts({ below, parts, taken, onTake }: BelowPartsProps) {
  const { t } = useWords();
  const id = useId();
  if (below.length === 0) return null;
  return (
    <section className={styles.below} aria-labelledby={id}>
      <h2 id={id}>{t('organisations.change.below', { n: below.length })}</h2>
      <ul>
        {below.map(({ key, name }) => (
          <li key={key}>
            <label htmlFor={`${id}-${key}`}>{name}</label>
            <select
              id={`${id}-${key}`}
              className="field"
              value={taken.get(key)}
              onChange={({ target }) => onTake(key, Number(target.value))}
            >
              {parts.map((part) => (
                <option key={part.id} value={part.id}>
                  {part.name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
