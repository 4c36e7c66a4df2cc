import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { NOTICE_KINDS, type NoticeKind, WAYS } from '../../src/notices/notice.ts';
import type { Preferences } from '../../src/notices/schemas.ts';
import { useNotices } from '../router-context.ts';
import { ErrorState } from '../ui/notices.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import styles from './notices.module.css';

/** One choice a kind of notice, and the language of e-mails. */
export function PreferencesForm({ preferences }: { readonly preferences: Preferences }) {
  const { t } = useWords();
  const toast = useToast();
  const client = useQueryClient();
  const { preferences: own } = useNotices();
  const change = useMutation(
    own.change.mutationOptions({
      onSuccess: () => toast({ text: t('notices.preferences.saved') }),
      onSettled: () => client.invalidateQueries({ queryKey: own.key() }),
    }),
  );
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate(chosenIn(new FormData(event.currentTarget), preferences.version));
  };
  return (
    <form onSubmit={save} className={styles.form}>
      {change.error && <ErrorState error={change.error} />}
      <ul className={styles.kinds}>
        {NOTICE_KINDS.map((kind) => (
          <KindChoice key={kind} kind={kind} way={preferences.ways[kind]} />
        ))}
        <li>
          <label htmlFor="language">{t('notices.preferences.language')}</label>
          <select id="language" name="language" className="field" defaultValue={preferences.language}>
            <option value="vi">{t('notices.preferences.vi')}</option>
            <option value="en">{t('notices.preferences.en')}</option>
          </select>
        </li>
      </ul>
      <button type="submit" className="button primary" disabled={change.isPending}>
        {t('notices.preferences.save')}
      </button>
    </form>
  );
}

function KindChoice({ kind, way }: { readonly kind: NoticeKind; readonly way: string }) {
  const { t } = useWords();
  return (
    <li>
      <label htmlFor={kind}>{t(`notices.kind.${kind}`)}</label>
      <select id={kind} name={kind} className="field" defaultValue={way}>
        {WAYS.map((one) => (
          <option key={one} value={one}>
            {t(`notices.way.${one}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

function chosenIn(form: FormData, version: number): Preferences {
  const chosen = NOTICE_KINDS.map((kind) => [kind, WAYS.find((way) => way === form.get(kind)) ?? 'app']);
  return {
    language: form.get('language') === 'en' ? 'en' : 'vi',
    ways: Object.fromEntries(chosen) as Preferences['ways'],
    version,
  };
}
