import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotices } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { ErrorState } from '../ui/notices.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import styles from './notices.module.css';

/** The address from which a calendar fetches one's deadlines: made, shown once, ended. */
export function CalendarSection() {
  const { t } = useWords();
  const toast = useToast();
  const client = useQueryClient();
  const { calendar } = useNotices();
  const { data, error } = useQuery(calendar.get.queryOptions());
  const onSuccess = () => client.invalidateQueries({ queryKey: calendar.key() });
  const make = useMutation(calendar.make.mutationOptions({ onSuccess }));
  const revoke = useMutation(
    calendar.revoke.mutationOptions({
      onSuccess: () => {
        make.reset();
        toast({ text: t('notices.calendar.revoked') });
        return onSuccess();
      },
    }),
  );
  const failed = error ?? make.error ?? revoke.error;
  const madeAt = data?.madeAt;
  return (
    <section className="section">
      <h2>{t('notices.calendar')}</h2>
      <p className={`muted ${styles.lead}`}>{t('notices.calendar.lead')}</p>
      {failed && <ErrorState error={failed} />}
      {make.data && (
        <output className={styles.made}>
          <span>{t('notices.calendar.made')}</span>
          <code>{make.data.url}</code>
        </output>
      )}
      {madeAt && !make.data && <p className={styles.lead}>{t('notices.calendar.since', { at: instant(madeAt) })}</p>}
      <div className={styles.actions}>
        <button type="button" className="button" disabled={make.isPending} onClick={() => make.mutate({})}>
          {t(madeAt ? 'notices.calendar.again' : 'notices.calendar.make')}
        </button>
        {madeAt && (
          <button type="button" className="button" disabled={revoke.isPending} onClick={() => revoke.mutate({})}>
            {t('notices.calendar.revoke')}
          </button>
        )}
      </div>
    </section>
  );
}
