import { Link } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { lazy, type MouseEvent, Suspense, useCallback, useEffect, useState } from 'react';
import { withMessages } from '../page-messages.ts';
import { useWords } from '../words.ts';
import styles from './frame.module.css';
import { Bell } from './bell.tsx';
import { Nav } from './nav.tsx';
import { isPaletteKey } from './palette-key.ts';
import { PersonMenu } from './person-menu.tsx';
import { Wordmark } from './wordmark.tsx';

const Palette = lazy(withMessages(() => import('./palette.tsx'), 'palette'));

/** The way to the palette is a plain link to the search page until JavaScript is there. */
export function Header() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const find = (event: MouseEvent) => {
    event.preventDefault();
    setOpen(true);
  };
  const close = useCallback(() => setOpen(false), []);
  return (
    <header className={styles.header}>
      <Wordmark />
      <Nav />
      <Link to="/tim-kiem" className={styles.find} onClick={find}>
        <IconSearch size={18} aria-hidden="true" />
        <span>{t('shell.find')}</span>
        <kbd>Ctrl K</kbd>
      </Link>
      <Bell />
      <PersonMenu />
      {open && (
        <Suspense>
          <Palette onClose={close} />
        </Suspense>
      )}
    </header>
  );
}
