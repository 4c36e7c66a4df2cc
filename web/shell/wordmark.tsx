import { Link } from '@tanstack/react-router';
import { useWords } from '../words.ts';
import styles from './frame.module.css';

/** Two spans of a bridge, a long and a short beat, over one deck. */
export function Wordmark() {
  const { t } = useWords();
  return (
    <Link to="/" className={styles.wordmark} aria-label={t('shell.home')}>
      <svg width="30" height="22" viewBox="0 0 30 22" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M1 17h28" strokeWidth="2" />
        <path d="M2.500 17a8.500 8.500 0 0 1 17 0M19.500 17a4 4 0 0 1 8 0" strokeWidth="2" />
        <path d="M7 11v6M11 9v8M15 11v6" strokeWidth="1.3" />
      </svg>
      Nhịp
    </Link>
  );
}
