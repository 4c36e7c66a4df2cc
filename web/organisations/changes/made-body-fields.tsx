import type { CodeScheme, Designation, Organisation } from '../../../src/organisations/schemas.ts';
import { useWords } from '../../words.ts';
import { placesAt } from './body-at.ts';
import styles from './changes.module.css';
import { DesignationFields, designationInput } from './designation-fields.tsx';
import { Choice, Field } from './field.tsx';

/** A body that a change makes, as it is typed. */
export interface NewBody extends Designation {
  readonly scheme: CodeScheme;
  readonly code: string;
}

export const SCHEMES = ['gso', 'eid', 'own'] as const satisfies readonly CodeScheme[];

/** Nothing typed yet, of the kind and level of another. */
export const emptyBody = ({ kind, level }: Pick<Designation, 'kind' | 'level'>): NewBody => ({
  name: '',
  shortName: null,
  nameEn: null,
  kind,
  level,
  scheme: 'own',
  code: '',
});

interface NewBodyFieldsProps {
  readonly value: NewBody;
  readonly onValue: (value: NewBody) => void;
}

export function NewBodyFields({ value, onValue }: NewBodyFieldsProps) {
  return (
    <>
      <DesignationFields value={value} onValue={(designation) => onValue({ ...value, ...designation })} />
      <CodeFields value={value} onValue={(code) => onValue({ ...value, ...code })} />
    </>
  );
}

interface SuccessorFieldsProps extends NewBodyFieldsProps {
  /** The body whose heir it is. */
  readonly body: Organisation;
}

/** A new body in the place of another. */
export function SuccessorFields({ body, ...fields }: SuccessorFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <NewBodyFields {...fields} />
      <p className="small muted">{t('organisations.change.same-places', { name: body.name })}</p>
    </>
  );
}

interface Code {
  readonly scheme: CodeScheme;
  readonly code: string;
}

interface CodeFieldsProps {
  readonly value: Code;
  readonly onValue: (value: Code) => void;
  readonly required?: boolean;
}

export function CodeFields({ value, onValue, required = false }: CodeFieldsProps) {
  const { t } = useWords();
  return (
    <div className={styles.pair}>
      <Field
        label={t(required ? 'organisations.change.field.code' : 'organisations.change.field.code.optional')}
        required={required}
        maxLength={40}
        value={value.code}
        onChange={({ target }) => onValue({ scheme: value.scheme, code: target.value })}
      />
      <Choice
        label={t('organisations.change.field.scheme')}
        options={SCHEMES}
        word={(scheme) => t(`organisations.scheme.${scheme}`)}
        value={value.scheme}
        onValue={(scheme) => onValue({ scheme, code: value.code })}
      />
    </div>
  );
}

/** Without its places. */
export const newBodyInput = (typed: NewBody) => ({
  ...designationInput(typed),
  codes: typed.code.trim() === '' ? [] : [{ scheme: typed.scheme, code: typed.code.trim() }],
});

/** A successor stands where the body stood whose heir it is. */
export const successorInput = (typed: NewBody, body: Organisation, on: string) => ({
  ...newBodyInput(typed),
  places: placesAt(body, on).map(({ hierarchy, parent }) => ({ hierarchy, parent: parent.key })),
  sample: body.sample,
});
