import { Outlet } from '@tanstack/react-router';
import { useRouterContext } from '../router-context.ts';
import { Toasts } from '../ui/toasts.tsx';
import styles from './frame.module.css';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** Header, page, footer. */
export function Frame() {
  const { words } = useRouterContext();
  return (
    <Toasts>
      <a className={styles.skip} href="#main">
        {words.t('shell.skip')}
      </a>
      <Header />
      <Outlet />
      <Footer />
    </Toasts>
  );
}
