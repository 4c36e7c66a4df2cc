import { useWords } from '../../../words.ts';
import styles from './leaf.module.css';

export function PageBreak({ page }: { readonly page: number }) {
  const { t } = useWords();
  return (
    <p className={styles.pageBreak} data-page={page}>
      {t('reader.page-break', { page })}
    </p>
  );
}
