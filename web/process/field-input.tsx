import type { FieldView } from '../../src/process/schemas.ts';
import { useWords } from '../words.ts';
import { OrganisationInput } from './organisation-input.tsx';

/** One field of a form, as its kind asks. */
export function FieldInput({ field: { name, label, kind, optional } }: { readonly field: FieldView }) {
  const { t, language } = useWords();
  const common = { name, className: 'field', required: !optional } as const;
  return (
    <label>
      <span>
        {label[language]}
        {optional && ` (${t('process.optional')})`}
      </span>
      {kind === 'text' && <textarea {...common} maxLength={4000} />}
      {kind === 'date' && <input {...common} type="date" min="1900-01-01" max="2199-12-31" />}
      {kind === 'line' && <input {...common} type="text" maxLength={200} />}
      {kind === 'organisation' && <OrganisationInput name={name} required={!optional} />}
    </label>
  );
}
