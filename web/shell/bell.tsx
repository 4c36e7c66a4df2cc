import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconBell } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useNotices, useRouterContext } from '../router-context.ts';
import { useWords } from '../words.ts';
import styles from './bell.module.css';

/** The way to the notices, with how many are unread; it counts anew when one comes. */
export function Bell() {
  const { person } = useRouterContext().session.visitor;
  return person && <BellOf person={person.id} />;
}

function BellOf({ person }: { readonly person: string }) {
  const { t } = useWords();
  const { inbox } = useNotices();
  const { data } = useQuery(inbox.unread.queryOptions());
  useNews(person);
  const count = data?.count ?? 0;
  const label = count > 0 ? t('shell.bell', { n: count }) : t('notices.title');
  return (
    <Link to="/thong-bao" className={styles.bell} aria-label={label} title={label}>
      <IconBell size={20} aria-hidden="true" />
      {count > 0 && <span className={`num ${styles.count}`}>{count > 99 ? '99+' : count}</span>}
    </Link>
  );
}

/** Hears of news while the page is seen: browsers keep few connections, and a hidden page asks again when it is seen. */
function useNews(person: string): void {
  const client = useQueryClient();
  const { inbox } = useNotices();
  useEffect(() => {
    let heard: EventSource | undefined;
    const ask = () => void client.invalidateQueries({ queryKey: inbox.key() });
    const hear = ({ data }: MessageEvent<string>) => {
      const { id } = JSON.parse(data) as { id: string };
      if (id === person || id === '*') ask();
    };
    const follow = () => {
      heard?.close();
      heard = undefined;
      if (document.visibilityState === 'hidden') return;
      heard = new EventSource('/api/events');
      heard.addEventListener('notice', hear);
      heard.addEventListener('missed', hear);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      heard?.close();
    };
  }, [client, inbox, person]);
}
