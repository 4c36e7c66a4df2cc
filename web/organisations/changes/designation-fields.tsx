import type { Designation, Kind, Level } from '../../../src/organisations/schemas.ts';
import { useWords } from '../../words.ts';
import { orNull } from './act.ts';
import styles from './changes.module.css';
import { Choice, Field } from './field.tsx';

/** Units of territory first. */
const KINDS = [
  'nation',
  'province',
  'city',
  'commune',
  'ward',
  'special-zone',
  'party-committee',
  'party-body',
  'peoples-council',
  'peoples-committee',
  'government',
  'ministry',
  'department',
  'division',
  'office',
  'vertical-body',
  'front',
  'association',
  'service-unit',
  'other',
] as const satisfies readonly Kind[];
const LEVELS = ['centre', 'province', 'district', 'commune'] as const satisfies readonly Level[];

interface DesignationFieldsProps {
  readonly value: Designation;
  readonly onValue: (value: Designation) => void;
}

/** How a body is called and what it is. */
export function DesignationFields({ value, onValue }: DesignationFieldsProps) {
  const { t } = useWords();
  const line = (name: 'name' | 'shortName' | 'nameEn') => ({
    label: t(`organisations.change.field.${name}`),
    value: value[name] ?? '',
    minLength: 2,
    maxLength: 300,
    onChange: ({ target }: { readonly target: HTMLInputElement }) => onValue({ ...value, [name]: target.value }),
  });
  return (
    <>
      <Field {...line('name')} required />
      <div className={styles.pair}>
        <Field {...line('shortName')} />
        <Field {...line('nameEn')} />
        <Choice
          label={t('organisations.change.field.kind')}
          options={KINDS}
          word={(kind) => t(`organisations.kind.${kind}`)}
          value={value.kind}
          onValue={(kind) => onValue({ ...value, kind })}
        />
        <Choice
          label={t('organisations.change.field.level')}
          options={LEVELS}
          word={(level) => t(`organisations.level.${level}`)}
          value={value.level}
          onValue={(level) => onValue({ ...value, level })}
        />
      </div>
    </>
  );
}

/** As the operations take it: what is empty is none. */
export const designationInput = ({ name, shortName, nameEn, kind, level }: Designation): Designation => ({
  name: name.trim(),
  shortName: orNull(shortName),
  nameEn: orNull(nameEn),
  kind,
  level,
});

export const isNamed = ({ name }: Designation): boolean => name.trim().length > 1;
