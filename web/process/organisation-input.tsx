import { useQuery } from '@tanstack/react-query';
import { type InputEvent, useId, useRef, useState } from 'react';
import { useRouterContext } from '../router-context.ts';
import { TYPED } from './filled-in.ts';

const MOST = 20;

interface OrganisationInputProps {
  readonly name: string;
  readonly required: boolean;
}

/**
 * An organisation by its name, suggested while one types; the form sends its id. A name that the register does not know is sent
 * as it was typed.
 */
export function OrganisationInput({ name, required }: OrganisationInputProps) {
  const { queries } = useRouterContext();
  const list = useId();
  const chosen = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const input = { q: typed, page: 1, pageSize: MOST };
  const { data } = useQuery({
    ...queries.organisations.units.list.queryOptions({ input }),
    enabled: typed.trim().length > 1,
  });
  const known = (data?.rows ?? []).map(({ id, name, code }) => ({ id, text: code ? `${name} (${code})` : name }));
  const choose = ({ currentTarget: { value } }: InputEvent<HTMLInputElement>) => {
    const text = value.trim();
    setTyped(text.replace(/ \([^()]{1,40}\)$/, ''));
    chosen.current!.value = known.find((one) => one.text === text)?.id ?? text;
  };
  return (
    <>
      <input
        type="text"
        className="field"
        name={`${name}${TYPED}`}
        list={list}
        required={required}
        maxLength={120}
        autoComplete="off"
        onInput={choose}
      />
      <input ref={chosen} type="hidden" name={name} />
      <datalist id={list}>
        {known.map(({ id, text }) => (
          <option key={id} value={text}>
            {text}
          </option>
        ))}
      </datalist>
    </>
  );
}
