import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../../../words.ts';
import { deadlineWords } from '../../fact-words.ts';
import { type FieldProps, orNull } from './field-props.ts';

const KINDS = ['fixed', 'recurring', 'continuous', 'relative', 'onRequest', 'none'] as const;
const PERIODS = ['P1W', 'P1M', 'P3M', 'P6M', 'P1Y'] as const;

/** A compound deadline keeps its parts; they are read, not typed. */
export function DeadlineFields({ value, onChange }: FieldProps<'deadline'>) {
  const words = useWords();
  const { t } = words;
  const { deadline } = value;
  const set = (next: Partial<typeof deadline>) => onChange({ ...value, deadline: { ...deadline, ...next } });
  const kinds = [...KINDS, ...(deadline.kind === 'compound' ? (['compound'] as const) : [])];
  return (
    <>
      <NativeSelect
        label={t('fact.field.deadline-kind')}
        data={kinds.map((kind) => ({ value: kind, label: t(`fact.due-kind.${kind}`) }))}
        value={deadline.kind}
        onChange={(event) => set({ kind: event.currentTarget.value as typeof deadline.kind })}
        data-autofocus
      />
      {deadline.kind === 'fixed' && (
        <>
          <TextInput
            type="date"
            required
            label={t('fact.field.date')}
            value={deadline.date ?? ''}
            onChange={(event) => set({ date: orNull(event.currentTarget.value) })}
          />
          <Checkbox
            label={t('fact.field.before')}
            checked={deadline.before ?? false}
            onChange={(event) => set({ before: event.currentTarget.checked })}
          />
        </>
      )}
      {deadline.kind === 'recurring' && (
        <NativeSelect
          label={t('fact.field.every')}
          data={PERIODS.map((period) => ({ value: period, label: t(`fact.every.${period}`) }))}
          value={deadline.every ?? 'P6M'}
          onChange={(event) => set({ every: event.currentTarget.value as (typeof PERIODS)[number] })}
        />
      )}
      {deadline.kind === 'relative' && (
        <>
          <TextInput
            required
            pattern="P\d+[DWMY]"
            label={t('fact.field.offset')}
            value={deadline.offset ?? ''}
            onChange={(event) => set({ offset: orNull(event.currentTarget.value.toUpperCase()) })}
          />
          <TextInput
            label={t('fact.field.event')}
            value={deadline.event ?? ''}
            onChange={(event) => set({ event: orNull(event.currentTarget.value) })}
          />
        </>
      )}
      {deadline.kind === 'compound' && deadlineWords(deadline, words).map((line) => <p key={line}>{line}</p>)}
    </>
  );
}
