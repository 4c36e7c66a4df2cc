import { IconColumns2, IconLetterCase, IconPhoto } from '@tabler/icons-react';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import styles from './leaf.module.css';
import { useReadingPlace } from './reading-place.ts';

/** Text or page image, what is marked, which page is being read. */
export function LeafTools({ images, view }: { readonly images: boolean; readonly view: 'text' | 'image' | 'both' }) {
  const { t } = useWords();
  const { state, change, directive } = useReader();
  const { page } = useReadingPlace();
  const pages = directive.sources.find(({ current }) => current)?.pageCount ?? 1;
  const marks = directive.kind === 'directive';
  if (!images && !marks && pages < 2) return null;
  return (
    <div className={styles.tools} data-slight={(!images && pages < 2) || undefined}>
      {images && (
        <fieldset className="segments" aria-label={t('reader.view')}>
          <button type="button" aria-pressed={view === 'text'} onClick={() => change({ view: 'text' })}>
            <IconLetterCase size={17} aria-hidden="true" />
            {t('reader.view.text')}
          </button>
          <button type="button" aria-pressed={view === 'image'} onClick={() => change({ view: 'image' })}>
            <IconPhoto size={17} aria-hidden="true" />
            {t('reader.view.image')}
          </button>
          <button type="button" aria-pressed={view === 'both'} onClick={() => change({ view: 'both' })}>
            <IconColumns2 size={17} aria-hidden="true" />
            {t('reader.view.both')}
          </button>
        </fieldset>
      )}
      {marks && (
        <span className={styles.marked}>
          {state.kind
            ? t('reader.marked.one', { kind: t(`fact.kind.${state.kind}`).toLowerCase() })
            : t('reader.marked.all')}
        </span>
      )}
      {pages > 1 && <span className={`${styles.place} num`}>{t('reader.place', { page: page ?? 1, pages })}</span>}
    </div>
  );
}
