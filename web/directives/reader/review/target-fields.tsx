import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../../../words.ts';
import { type FieldProps, numberOr, orNull } from './field-props.ts';
import styles from './review.module.css';

const COMPARATORS = ['>=', '>', '<=', '<', '=', '~', 'range', 'rank<=', 'growth>=', 'growth~'] as const;

/** Decimal comma and points between thousands, as officers write. */
const written = { decimalSeparator: ',', thousandSeparator: '.', hideControls: true } as const;

export function TargetFields({ value, onChange }: FieldProps<'target'>) {
  const { t } = useWords();
  const set = (next: Partial<typeof value>) => onChange({ ...value, ...next });
  const comparators = COMPARATORS.map((comparator) => ({
    value: comparator,
    label: t(`fact.comparator.${comparator}`),
  }));
  return (
    <>
      <Textarea
        label={t('fact.field.indicator')}
        required
        autosize
        minRows={1}
        value={value.indicator}
        onChange={(event) => set({ indicator: event.currentTarget.value })}
        data-autofocus
      />
      <NativeSelect
        label={t('fact.field.comparator')}
        data={comparators}
        value={value.comparator}
        onChange={(event) => set({ comparator: event.currentTarget.value as typeof value.comparator })}
      />
      <Measure value={value} onChange={onChange} />
      <TextInput
        label={t('fact.field.scope')}
        value={value.scope ?? ''}
        onChange={(event) => set({ scope: orNull(event.currentTarget.value) })}
      />
      <Checkbox
        label={t('fact.field.coverage')}
        checked={value.coverage}
        onChange={(event) => set({ coverage: event.currentTarget.checked })}
      />
    </>
  );
}

/** Value, unit and year in one line. */
function Measure({ value, onChange }: FieldProps<'target'>) {
  const { t } = useWords();
  const set = (next: Partial<typeof value>) => onChange({ ...value, ...next });
  return (
    <div className={styles.three}>
      <NumberInput
        {...written}
        label={t('fact.field.value')}
        required
        value={value.value}
        onChange={(number) => set({ value: numberOr(number, value.value) })}
      />
      {value.comparator === 'range' && (
        <NumberInput
          {...written}
          label={t('fact.field.valueTo')}
          value={value.valueTo ?? ''}
          onChange={(number) => set({ valueTo: numberOr(number, null) })}
        />
      )}
      <TextInput
        label={t('fact.field.unit')}
        value={value.unit}
        onChange={(event) => set({ unit: event.currentTarget.value })}
      />
      <NumberInput
        label={t('fact.field.year')}
        hideControls
        min={1945}
        max={2200}
        value={value.year ?? ''}
        onChange={(year) => set({ year: numberOr(year, null), yearFrom: 'own' })}
      />
    </div>
  );
}
