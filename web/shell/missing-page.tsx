import { useWords } from '../words.ts';
import { StandingPage } from './standing-page.tsx';

/** 404: the address names nothing. */
export function MissingPage() {
  const { t } = useWords();
  return (
    <StandingPage title={t('shell.missing')}>
      <p className="lede">{t('shell.missing.do')}</p>
    </StandingPage>
  );
}
