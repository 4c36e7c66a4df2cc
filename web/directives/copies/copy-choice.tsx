import { Link } from '@tanstack/react-router';
import type { Copy } from '../../../src/directives/schemas.ts';
import { useWords } from '../../words.ts';
import styles from './copies.module.css';

interface CopyChoiceProps {
  readonly copies: readonly Copy[];
  readonly chosen: string;
}

/** Which of several other copies is compared; nothing when there is only one. */
export function CopyChoice({ copies, chosen }: CopyChoiceProps) {
  const { t } = useWords();
  const others = copies.filter(({ current }) => !current);
  if (others.length < 2) return null;
  return (
    <nav className={styles.choice} aria-label={t('copies.which')}>
      <span className="muted small">{t('copies.which')}</span>
      <ul className={styles.filters}>
        {others.map(({ id, source }) => (
          <li key={id}>
            <Link
              from="/van-ban/$slug/ban-khac"
              to="."
              search={{ ban: id }}
              aria-current={id === chosen ? 'true' : undefined}
            >
              {source.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
