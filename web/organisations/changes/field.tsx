import { type InputHTMLAttributes, type SelectHTMLAttributes, useId } from 'react';
import styles from './changes.module.css';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: string;
}

/** A labelled line. */
export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.ask}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...input}
      />
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly word: (value: Value) => string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** One of a few values, labelled. */
export function Choice<Value extends string>({ label, options, word, value, onValue }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={styles.ask}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => onValue(options.find((one) => one === target.value) ?? value)}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RadiosProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Value[];
  readonly word: (value: Value) => string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** One of a few ways, all of them seen. */
export function Radios<Value extends string>({ legend, options, word, value, onValue }: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.ask}>
      <legend>{legend}</legend>
      <div className={styles.radios}>
        {options.map((one) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => onValue(one)} />
            {word(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
