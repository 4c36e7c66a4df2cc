import { Link } from '@tanstack/react-router';
import { clauseMark } from '../../../ui/clause-mark.ts';
import { useRunning } from '../../../ui/use-running.ts';
import { useWords } from '../../../words.ts';
import { WINDOW } from '../reader-queries.ts';
import { useReader } from '../reader-state.ts';
import styles from './leaf.module.css';

interface WithoutScriptProps {
  readonly start: number;
  readonly total: number;
  readonly path: string | undefined;
}

/** Ways through a long document for readers without JavaScript; gone as soon as it runs. */
export function WithoutScript({ start, total, path }: WithoutScriptProps) {
  const { t } = useWords();
  const { slug } = useReader();
  const running = useRunning();
  if (running || (total <= WINDOW && !path)) return null;
  const parts = Array.from({ length: Math.ceil(total / WINDOW) }, (_, part) => part);
  return (
    <nav className={styles.parts} aria-label={t('reader.parts')}>
      {path && <a href={`#c-${path}`}>{t('reader.to-clause', { path: clauseMark(path) })}</a>}
      {total > WINDOW &&
        parts.map((part) => (
          <Link
            key={part}
            to="/van-ban/$slug"
            params={{ slug }}
            search={part > 0 ? { tu: part * WINDOW } : {}}
            data-chosen={part === start || undefined}
          >
            {t('reader.part', { n: part + 1 })}
          </Link>
        ))}
    </nav>
  );
}
