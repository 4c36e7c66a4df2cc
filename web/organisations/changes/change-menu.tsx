import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Organisation } from '../../../src/organisations/schemas.ts';
import { useCan } from '../../router-context.ts';
import { useWords } from '../../words.ts';
import { CHANGES } from './change-search.ts';
import styles from './changes.module.css';

/** What may be changed of a body, for those who may; works without scripts. */
export function ChangeMenu({ body: { key, asOf } }: { readonly body: Organisation }) {
  const { t } = useWords();
  if (!useCan('administer')) return null;
  return (
    <details key={key} className={styles.menu}>
      <summary className="button">
        {t('organisations.change')}
        <IconChevronDown size={16} aria-hidden="true" />
      </summary>
      <ul>
        {CHANGES.map((viec) => (
          <li key={viec}>
            <Link to="/co-quan/$key/thay-doi" params={{ key }} search={{ viec, ngay: asOf }}>
              {t(`organisations.change.${viec}`)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/co-quan/them" search={{ duoi: key, ngay: asOf }}>
            {t('organisations.change.add-below')}
          </Link>
        </li>
      </ul>
    </details>
  );
}
