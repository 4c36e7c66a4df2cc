import { useLocation } from '@tanstack/react-router';
import { type MouseEvent, useState } from 'react';
import { useRouterContext } from '../router-context.ts';
import { LANGUAGES, THEME_COOKIE, THEMES, type Theme } from '../session.ts';
import { useWords } from '../words.ts';
import styles from './frame.module.css';

export function Footer() {
  const { t } = useWords();
  return (
    <footer className={styles.footer}>
      <div className={styles.footerLine}>
        <div className="wrap">
          <p>{t('shell.footer')}</p>
          <div className={styles.choices}>
            <ThemeSwitch />
            <LanguageSwitch />
          </div>
        </div>
      </div>
    </footer>
  );
}

const useBack = (): string => encodeURIComponent(useLocation({ select: ({ href }) => href }));

/** Plain links that set a cookie and come back; with JavaScript the theme changes in place. */
function ThemeSwitch() {
  const { t } = useWords();
  const back = useBack();
  const { session } = useRouterContext();
  const [theme, setTheme] = useState(session.theme);
  const choose = (next: Theme) => (event: MouseEvent) => {
    event.preventDefault();
    document.documentElement.dataset.theme = next;
    document.cookie = `${THEME_COOKIE}=${next}; Path=/; Max-Age=31536000; SameSite=Lax`;
    setTheme(next);
  };
  return (
    <nav className={styles.choice} aria-label={t('shell.theme')}>
      {THEMES.map((name) => (
        <a key={name} href={`/giao-dien/${name}?ve=${back}`} onClick={choose(name)} aria-current={name === theme}>
          {t(`shell.theme.${name}`)}
        </a>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const { t, language } = useWords();
  const back = useBack();
  return (
    <nav className={styles.choice} aria-label={t('shell.language')}>
      {LANGUAGES.map((name) => (
        <a key={name} href={`/ngon-ngu/${name}?ve=${back}`} lang={name} aria-current={name === language}>
          {t(`shell.language.${name}`)}
        </a>
      ))}
    </nav>
  );
}
