import { IconDownload } from '@tabler/icons-react';
import { useWords } from '../../words.ts';
import styles from './reader.module.css';
import { useReader } from './reader-state.ts';

/** The document for other programs, and the file it was read from. */
export function Downloads() {
  const { t } = useWords();
  const { slug, directive } = useReader();
  const current = directive.sources.find((source) => source.current);
  return (
    <details className={styles.menu}>
      <summary className={`button ${styles.iconic}`}>
        <IconDownload size={18} aria-hidden="true" />
        <span>{t('reader.download')}</span>
      </summary>
      <ul>
        <li>
          <a href={`/api/directives/${slug}/export.json`} download>
            {t('reader.download.json')}
          </a>
        </li>
        <li>
          <a href={`/api/directives/${slug}/akoma-ntoso.xml`} download>
            {t('reader.download.akn')}
          </a>
        </li>
        {current && (
          <li>
            <a href={`/api/sources/${current.id}/original`} download={current.name}>
              {t('reader.download.original')}
            </a>
          </li>
        )}
      </ul>
    </details>
  );
}
