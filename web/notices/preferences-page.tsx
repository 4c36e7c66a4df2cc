import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNotices } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { CalendarSection } from './calendar-section.tsx';
import styles from './notices.module.css';
import { PreferencesForm } from './preferences-form.tsx';

/** How one wants to be told of what, and the calendar of one's deadlines. */
export function PreferencesPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(useNotices().preferences.get.queryOptions());
  return (
    <main id="main" className="wrap">
      <div className="page-head" data-actions="">
        <h1>{t('notices.preferences')}</h1>
        <Link to="/thong-bao">{t('notices.title')}</Link>
      </div>
      <p className={`muted ${styles.lead}`}>{t('notices.preferences.lead')}</p>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && !data.mail && <p className={styles.note}>{t('notices.preferences.no-mail')}</p>}
      {data && <PreferencesForm key={data.version} preferences={data} />}
      <CalendarSection />
    </main>
  );
}
