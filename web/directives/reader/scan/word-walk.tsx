import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { useDoubtfulWords } from './doubtful-words.ts';
import styles from './scan.module.css';
import { useWordWalk } from './use-word-walk.ts';

/** From one word that should be looked at to the next. */
export function WordWalk() {
  const { t } = useWords();
  const { state } = useReader();
  const { words } = useDoubtfulWords();
  const walk = useWordWalk();
  if (words.length === 0) return null;
  const place = words.findIndex(({ at }) => at === state.note?.at);
  return (
    <span className={styles.walk}>
      <button type="button" className="button small plain" onClick={() => walk(-1)} title={t('reader.walk.previous')}>
        <IconChevronLeft size={17} aria-hidden="true" />
        <span className="hidden-words">{t('reader.walk.previous')}</span>
      </button>
      <span className="num" aria-live="polite">
        {place < 0
          ? t('reader.walk.count', { n: words.length })
          : t('reader.walk.place', { n: place + 1, total: words.length })}
      </span>
      <button type="button" className="button small plain" onClick={() => walk(1)} title={t('reader.walk.next')}>
        <IconChevronRight size={17} aria-hidden="true" />
        <span className="hidden-words">{t('reader.walk.next')}</span>
      </button>
    </span>
  );
}
