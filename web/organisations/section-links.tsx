import { Link } from '@tanstack/react-router';
import { useCan } from '../router-context.ts';
import { useWords } from '../words.ts';
import styles from './organisations.module.css';

/** Pages beside the tree. */
export function SectionLinks() {
  const { t } = useWords();
  const mayChange = useCan('administer');
  return (
    <nav className={styles.sections} aria-label={t('organisations.sections')}>
      <Link to="/co-quan" activeOptions={{ exact: true, includeSearch: false }}>
        {t('organisations.tree')}
      </Link>
      <Link to="/co-quan/nhom" activeOptions={{ includeSearch: false }}>
        {t('organisations.classes.short')}
      </Link>
      <Link to="/co-quan/ten-goi" activeOptions={{ includeSearch: false }}>
        {t('organisations.aliases.short')}
      </Link>
      {mayChange && (
        <>
          <Link to="/co-quan/them" activeOptions={{ includeSearch: false }}>
            {t('organisations.change.add')}
          </Link>
          <Link to="/co-quan/nhap">{t('organisations.import.short')}</Link>
        </>
      )}
    </nav>
  );
}
