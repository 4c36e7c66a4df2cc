import { useId } from 'react';
import { useWords } from '../words.ts';
import styles from './identity.module.css';
import { ROLES } from './roles.ts';
import { UnitInput } from './unit-input.tsx';

/** A role, and where it is held. */
export function RoleFields() {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.pair}>
      <div className={styles.ask}>
        <label htmlFor={id}>{t('people.role')}</label>
        <select id={id} name="role" className="field" defaultValue="officer">
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
      </div>
      <UnitInput name="where" label={t('people.role.where')} hint={t('people.role.where.hint')} />
    </div>
  );
}
