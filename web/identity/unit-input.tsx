import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useRouterContext } from '../router-context.ts';
import styles from './identity.module.css';

const SUGGESTED = 20;

interface UnitInputProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** The organisation that is there already. */
  readonly given?: { readonly id: string; readonly name: string } | undefined;
}

/** An organisation by its name, suggested while one types; the form sends its id, or nothing. */
export function UnitInput({ name, label, hint, given }: UnitInputProps) {
  const { queries } = useRouterContext();
  const id = useId();
  const [text, setText] = useState(given?.name ?? '');
  const { data } = useQuery({
    ...queries.organisations.units.list.queryOptions({ input: { q: text.trim(), pageSize: SUGGESTED } }),
    enabled: text.trim().length > 1,
  });
  const known = [...(given ? [given] : []), ...(data?.rows ?? [])];
  const chosen = known.find((unit) => unit.name === text.trim());
  return (
    <div className={styles.ask}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        list={`${id}-list`}
        value={text}
        maxLength={200}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        ref={(input) => input?.setCustomValidity(text.trim() === '' || chosen ? '' : hint)}
      />
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      <datalist id={`${id}-list`}>
        {data?.rows.map((unit) => (
          <option key={unit.id} value={unit.name}>
            {unit.name}
          </option>
        ))}
      </datalist>
      <p id={`${id}-hint`} className="small muted">
        {hint}
      </p>
    </div>
  );
}
