import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import type { OrganisationSummary } from '../../../src/organisations/schemas.ts';
import { useOrganisations } from '../../router-context.ts';
import { useWords } from '../../words.ts';
import { SampleMark } from '../body-mark.tsx';
import styles from './changes.module.css';

const MOST = 8;

interface BodyPickerProps {
  readonly label: string;
  /** Date at which it must be there; '' for today. */
  readonly on: string;
  readonly chosen: OrganisationSummary | null;
  readonly onChoose: (body: OrganisationSummary | null) => void;
  /** Ids of those that cannot be meant. */
  readonly without?: readonly string[];
}

/**
 * A body by its name, with or without diacritics. A list of its own and not a datalist: browsers hide what does not hold the typed
 * letters, so "so khoa hoc" would never offer "Sở Khoa học".
 */
export function BodyPicker({ label, on, chosen, onChoose, without = [] }: BodyPickerProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = useFound(text ?? '', on).filter((body) => !without.includes(body.id));
  const choose = (body: OrganisationSummary) => {
    onChoose(body);
    setText(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText(null);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + found.length) % Math.max(found.length, 1));
    const body = event.key === 'Enter' ? found[active] : undefined;
    if (body) choose(body);
    if (step || body) event.preventDefault();
  };
  return (
    <div className={`${styles.ask} ${styles.picker}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="field"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] && `${id}-${active}`}
        maxLength={200}
        placeholder={t('organisations.find.hint')}
        value={text ?? chosen?.name ?? ''}
        onChange={({ target }) => {
          setText(target.value);
          setActive(0);
          if (chosen) onChoose(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setText(null)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.found}>
        {found.map((body, i) => (
          <li
            key={body.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            // Before the field loses the focus, and with it the list.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(body);
            }}
          >
            {body.name} <SampleMark body={body} />
            <span className="small faint"> {body.code ?? body.key}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFound(typed: string, on: string): readonly OrganisationSummary[] {
  const q = useDeferredValue(typed.trim());
  const input = { q, pageSize: MOST, asOf: on || undefined };
  const wanted = typed.trim().length > 1 && q.length > 1;
  const { data } = useQuery({
    ...useOrganisations().units.list.queryOptions({ input }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  return wanted ? (data?.rows ?? []) : [];
}
