import { Link, useLocation } from '@tanstack/react-router';
import { IconMenu2 } from '@tabler/icons-react';
import { useCan } from '../router-context.ts';
import { useWords } from '../words.ts';
import styles from './frame.module.css';

/** Every part of Nhịp that has pages, in the order of the work. */
const PARTS = [
  { to: '/van-ban', word: 'shell.nav.documents' },
  { to: '/doi-chieu', word: 'shell.nav.compare' },
  { to: '/chi-tieu', word: 'shell.nav.targets' },
  { to: '/co-quan', word: 'shell.nav.organisations' },
  { to: '/ho-so', word: 'shell.nav.cases' },
  { to: '/tim-kiem', word: 'shell.nav.search' },
] as const;

/** In a row where there is room; behind a button on a phone, which opens without JavaScript too. */
export function Nav() {
  const { t } = useWords();
  // A new page is a new menu: closed.
  const page = useLocation({ select: ({ pathname }) => pathname });
  return (
    <>
      <nav className={styles.nav} aria-label={t('shell.nav')}>
        <Parts />
      </nav>
      <details key={page} className={styles.burger}>
        <summary aria-label={t('shell.menu')}>
          <IconMenu2 size={24} aria-hidden="true" />
        </summary>
        <nav aria-label={t('shell.menu')}>
          <Parts />
        </nav>
      </details>
    </>
  );
}

function Parts() {
  const { t } = useWords();
  // Cases wait for those who may take a step.
  const acts = useCan('act');
  return PARTS.filter(({ to }) => acts || to !== '/ho-so').map(({ to, word }) => (
    <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
      {t(word)}
    </Link>
  ));
}
