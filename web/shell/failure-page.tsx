import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { isForbidden } from '../ui/problem.ts';
import { useWords } from '../words.ts';
import { StandingPage } from './standing-page.tsx';

/** 500, or 403: what happened, what was kept, what to do. */
export function FailurePage({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const router = useRouter();
  if (isForbidden(error))
    return (
      <StandingPage title={t('ui.forbidden.title')}>
        <p className="lede">{t('ui.forbidden.do')}</p>
      </StandingPage>
    );
  const retry = async () => {
    reset();
    await router.invalidate();
  };
  return (
    <StandingPage title={t('shell.failed')}>
      <p className="lede">{t('shell.failed.kept')}</p>
      <p>
        <button type="button" className="button primary" onClick={() => void retry()}>
          {t('ui.retry')}
        </button>
      </p>
    </StandingPage>
  );
}
