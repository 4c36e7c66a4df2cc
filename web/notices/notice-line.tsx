import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sentenceKey, toldIn } from '../../src/notices/notice.ts';
import type { Notice } from '../../src/notices/schemas.ts';
import { useNotices } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { useWords } from '../words.ts';
import styles from './notices.module.css';

/** One notice: its sentence leads to what it is about and marks it as read. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t, language } = useWords();
  const { inbox } = useNotices();
  const client = useQueryClient();
  const mark = useMutation(
    inbox.mark.mutationOptions({ onSuccess: () => client.invalidateQueries({ queryKey: inbox.key() }) }),
  );
  const { id, read, href, at } = notice;
  const sentence = t(sentenceKey(notice), toldIn(notice, language));
  return (
    <li className={read ? undefined : styles.unread}>
      <div>
        {href ? (
          <Link to={href} onClick={() => !read && mark.mutate({ id, read: true })}>
            {sentence}
          </Link>
        ) : (
          <p>{sentence}</p>
        )}
        <p className="muted small num">
          {instant(at)}
          {!read && <span className="hidden-words">, {t('notices.unread.mark')}</span>}
        </p>
      </div>
      <button
        type="button"
        className="button small"
        disabled={mark.isPending}
        onClick={() => mark.mutate({ id, read: !read })}
      >
        {t(read ? 'notices.mark-unread' : 'notices.mark-read')}
      </button>
    </li>
  );
}
