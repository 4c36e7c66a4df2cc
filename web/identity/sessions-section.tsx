import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PersonSession } from '../../src/identity/schemas.ts';
import { useIdentity } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { ErrorState } from '../ui/notices.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { browserName } from './browser-name.ts';
import styles from './identity.module.css';
import { MOST } from './shown.ts';

/** Where one is signed in; one place or all others are signed out at once. */
export function SessionsSection() {
  const { t } = useWords();
  const { me } = useIdentity();
  const client = useQueryClient();
  const toast = useToast();
  const { data, error } = useQuery(me.sessions.queryOptions({ input: { pageSize: MOST } }));
  const onSuccess = async ({ ended }: { ended: number }) => {
    toast({ text: t('account.sessions.ended', { n: ended }) });
    await client.invalidateQueries({ queryKey: me.sessions.key() });
  };
  const one = useMutation(me.endSession.mutationOptions({ onSuccess }));
  const others = useMutation(me.endOtherSessions.mutationOptions({ onSuccess }));
  const failed = error ?? one.error ?? others.error;
  return (
    <section className="section">
      <h2>{t('account.sessions.title')}</h2>
      {failed && <ErrorState error={failed} />}
      {data?.total === 0 && <p className={`muted ${styles.lead}`}>{t('account.sessions.none')}</p>}
      <ul className={styles.rows}>
        {data?.rows.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => one.mutate({ id: session.id })} />
        ))}
      </ul>
      {(data?.total ?? 0) > 1 && (
        <p className={styles.actions}>
          <button type="button" className="button" disabled={others.isPending} onClick={() => others.mutate({})}>
            {t('account.sessions.end-others')}
          </button>
        </p>
      )}
    </section>
  );
}

function SessionRow({ session, onEnd }: { readonly session: PersonSession; readonly onEnd: () => void }) {
  const { t } = useWords();
  const { startedAt, expiresAt, address, browser, current } = session;
  const named = browserName(browser);
  const title = named?.system ? t('account.browser.on', { ...named, system: named.system }) : named?.browser;
  return (
    <li>
      <div>
        <p className={styles.name}>
          {title ?? t('account.browser.unknown')}{' '}
          {current && <span className={styles.tag}>{t('account.sessions.here')}</span>}
        </p>
        <p className="muted small num">
          {[address, t('account.sessions.since', { since: instant(startedAt), until: instant(expiresAt) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {!current && (
        <button type="button" className="button small" onClick={onEnd}>
          {t('account.sessions.end')}
        </button>
      )}
    </li>
  );
}
