import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../../../words.ts';
import { type FieldProps, orNull } from './field-props.ts';

export function TaskFields({ value, onChange }: FieldProps<'task'>) {
  const { t } = useWords();
  return (
    <>
      <Textarea
        label={t('fact.field.text')}
        required
        autosize
        minRows={2}
        maxRows={10}
        value={value.text}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
        data-autofocus
      />
      <Textarea
        label={t('fact.field.deliverable')}
        autosize
        minRows={1}
        value={value.deliverable ?? ''}
        onChange={(event) => onChange({ ...value, deliverable: orNull(event.currentTarget.value) })}
      />
    </>
  );
}

export function BodyFields({ value, onChange }: FieldProps<'body'>) {
  const { t } = useWords();
  const roles = (['lead', 'coordinating'] as const).map((role) => ({ value: role, label: t(`fact.role.${role}`) }));
  return (
    <>
      <TextInput
        label={t('fact.field.name')}
        required
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        data-autofocus
      />
      <NativeSelect
        label={t('fact.field.role')}
        data={roles}
        value={value.role}
        onChange={(event) =>
          onChange({ ...value, role: event.currentTarget.value === 'lead' ? 'lead' : 'coordinating' })
        }
      />
      <Checkbox
        label={t('fact.field.isClass')}
        checked={value.isClass}
        onChange={(event) => onChange({ ...value, isClass: event.currentTarget.checked })}
      />
    </>
  );
}

export function CitationFields({ value, onChange }: FieldProps<'citation'>) {
  const { t } = useWords();
  return (
    <>
      <TextInput
        label={t('fact.field.symbol')}
        value={value.symbol ?? ''}
        onChange={(event) => onChange({ ...value, symbol: orNull(event.currentTarget.value) })}
        data-autofocus
      />
      <TextInput
        type="date"
        label={t('fact.field.issued')}
        value={value.date ?? ''}
        onChange={(event) => onChange({ ...value, date: orNull(event.currentTarget.value) })}
      />
      <TextInput
        label={t('fact.field.issuer')}
        value={value.issuer ?? ''}
        onChange={(event) => onChange({ ...value, issuer: orNull(event.currentTarget.value) })}
      />
      <Checkbox
        label={t('fact.field.self')}
        checked={value.self}
        onChange={(event) => onChange({ ...value, self: event.currentTarget.checked })}
      />
    </>
  );
}
