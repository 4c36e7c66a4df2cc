import { useLocation } from '@tanstack/react-router';
import { useRouterContext } from '../router-context.ts';
import { useWords } from '../words.ts';
import { StandingPage } from './standing-page.tsx';

/** 404: the address names nothing. */
export function MissingPage() {
  const { t } = useWords();
  const { visitor } = useRouterContext().session;
  const href = useLocation({ select: (location) => location.href });
  return (
    <StandingPage title={t('shell.missing')}>
      <p className="lede">{t('shell.missing.do')}</p>
      {!visitor.person && !visitor.demo && (
        <p>
          <a href={`/dang-nhap?ve=${encodeURIComponent(href)}`}>{t('shell.missing.sign-in')}</a>
        </p>
      )}
    </StandingPage>
  );
}
