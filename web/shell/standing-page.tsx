import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';
import styles from './frame.module.css';

/** A page that stands for another: missing, failed, forbidden. Always with a way on. */
export function StandingPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <main id="main" className={`wrap ${styles.standing}`}>
      <h1>{title}</h1>
      {children}
      <ul>
        <li>
          <Link to="/van-ban">{t('shell.to-library')}</Link>
        </li>
        <li>
          <Link to="/tim-kiem">{t('shell.to-search')}</Link>
        </li>
      </ul>
    </main>
  );
}
