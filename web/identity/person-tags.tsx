import type { Person } from '../../src/identity/schemas.ts';
import { useWords } from '../words.ts';
import styles from './identity.module.css';

/** Roles and state of a person as words in boxes. */
export function PersonTags({ person: { roles, secondFactor, disabledAt, sample } }: { readonly person: Person }) {
  const { t } = useWords();
  return (
    <p className={styles.tags}>
      {roles.map((role) => (
        <span key={role} className={styles.tag}>
          {t(`role.${role}`)}
        </span>
      ))}
      {secondFactor && <span className={styles.tag}>{t('people.factor')}</span>}
      {sample && <span className={styles.tag}>{t('people.sample')}</span>}
      {disabledAt && <span className={`${styles.tag} ${styles.stopped}`}>{t('people.disabled')}</span>}
    </p>
  );
}
