import { useQueryClient } from '@tanstack/react-query';
import { useIdentity } from '../router-context.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { AskForm, typedSecret } from './ask-form.tsx';
import { PasswordField } from './fields.tsx';
import styles from './identity.module.css';
import { callSignIn } from './sign-in-call.ts';

/** Changes the password; whoever knew the old one elsewhere is signed out, unless one says otherwise. */
export function PasswordSection({ hasPassword }: { readonly hasPassword: boolean }) {
  const { t } = useWords();
  const toast = useToast();
  const client = useQueryClient();
  const { me } = useIdentity();
  const send = async (form: FormData, shown: HTMLFormElement) => {
    await callSignIn('/change-password', {
      currentPassword: typedSecret(form, 'current'),
      newPassword: typedSecret(form, 'new'),
      revokeOtherSessions: form.get('others') === 'on',
    });
    shown.reset();
    toast({ text: t('account.password.done') });
    await client.invalidateQueries({ queryKey: me.sessions.key() });
  };
  return (
    <section className="section">
      <h2>{t('account.password.title')}</h2>
      {!hasPassword && <p className={`muted ${styles.lead}`}>{t('account.password.none')}</p>}
      {hasPassword && (
        <AskForm label={t('account.password.do')} send={send}>
          <PasswordField label={t('account.current')} name="current" autoComplete="current-password" />
          <PasswordField
            label={t('join.new-password')}
            name="new"
            autoComplete="new-password"
            minLength={12}
            hint={t('join.rule')}
          />
          <label className={styles.check}>
            <input type="checkbox" name="others" defaultChecked />
            {t('account.password.others')}
          </label>
        </AskForm>
      )}
    </section>
  );
}
