import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FocusEvent, type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
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
 * A body by its name, with or without diacritics; arrows go down the list, Enter takes the first or the one reached. A list of its
 * own and not a datalist: browsers hide what does not hold the typed letters, and "so khoa hoc" would never offer "Sở Khoa học".
 */
export function BodyPicker({ label, on, chosen, onChoose, without = [] }: BodyPickerProps) {
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState<string | null>(null);
  const found = useFound(text ?? '', on).filter((body) => !without.includes(body.id));
  const choose = (body: OrganisationSummary) => {
    onChoose(body);
    setText(null);
    box.current?.querySelector('input')?.focus();
  };
  const type = (value: string) => {
    setText(value);
    if (chosen) onChoose(null);
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!box.current?.contains(relatedTarget)) setText(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') setText(null);
    if (walk(box.current, event.key)) event.preventDefault();
  };
  return (
    <div ref={box} className={`${styles.ask} ${styles.picker}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="field"
        autoComplete="off"
        maxLength={200}
        placeholder={t('organisations.find.hint')}
        value={text ?? chosen?.name ?? ''}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && text !== null) {
            event.preventDefault();
            if (found[0]) choose(found[0]);
          } else onKeyDown(event);
        }}
        onBlur={leave}
      />
      <output className="hidden-words">{text && t('organisations.found', { n: found.length, q: text })}</output>
      <Found found={found} choose={choose} onKeyDown={onKeyDown} onBlur={leave} />
    </div>
  );
}

interface FoundProps {
  readonly found: readonly OrganisationSummary[];
  readonly choose: (body: OrganisationSummary) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

const Found = ({ found, choose, ...events }: FoundProps) => (
  <ul className={styles.found}>
    {found.map((body) => (
      <li key={body.id}>
        {/* Safari gives a pressed button no focus: the field would close the list before the click. */}
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => choose(body)} {...events}>
          {body.name} <SampleMark body={body} /> <span className="small muted">{body.code ?? body.key}</span>
        </button>
      </li>
    ))}
  </ul>
);

/** Moves the focus between the field and what is listed below it. @returns whether the key is one of those that do */
function walk(box: HTMLElement | null, key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (step !== 0) stops[at + step]?.focus();
  return step !== 0;
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
