import type { Directive } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import styles from './leaf.module.css';

/** The pages as scanned or printed, fetched as they come near. */
export default function PageImages({ source }: { readonly source: Directive['sources'][number] }) {
  const { t } = useWords();
  return (
    <div className={styles.images} data-leaf>
      {Array.from({ length: source.pageCount }, (_, index) => (
        <figure key={index} data-page={index + 1}>
          <img
            src={`/api/sources/${source.id}/pages/${index + 1}.png`}
            alt={t('reader.page-image', { page: index + 1, name: source.name })}
            loading="lazy"
            width={794}
            height={1123}
          />
          <figcaption>{t('reader.page-break', { page: index + 1 })}</figcaption>
        </figure>
      ))}
    </div>
  );
}
