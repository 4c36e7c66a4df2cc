import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useRouterContext } from '../router-context.ts';
import { codeText } from '../ui/problem.ts';
import { useWords } from '../words.ts';
import { AskForm, typed, typedSecret } from './ask-form.tsx';
import { Field, PasswordField } from './fields.tsx';
import styles from './identity.module.css';
import { callSignIn, wayBack } from './sign-in-call.ts';

const route = getRouteApi('/dang-nhap');

/** A new page begins with a new session: nothing of whoever was here before stays in memory. */
const leave = (path: string): void => window.location.assign(path);

/** Password, then the second factor of those who have one; or the provider of the installation. */
export function SignInPage() {
  const words = useWords();
  const { t } = words;
  const { visitor } = useRouterContext().session;
  const { ve, error } = route.useSearch();
  const [waits, setWaits] = useState(false);
  const back = wayBack(ve);
  if (visitor.demo) return <Standing title={t('sign-in.demo')} text={t('sign-in.demo.do')} />;
  if (visitor.person)
    return (
      <Standing title={t('sign-in.already', { name: visitor.person.name })}>
        <a href={back}>{t('sign-in.go-on')}</a>
      </Standing>
    );
  if (waits) return <SecondStep onDone={() => leave(back)} onAgain={() => setWaits(false)} />;
  return (
    <main id="main" className={styles.narrow}>
      <h1>{t('sign-in.title')}</h1>
      <p className="muted">{t('sign-in.lead')}</p>
      {error && (
        <p className={`${styles.refused} ${styles.lead}`} role="alert">
          {codeText(error, {}, words) ?? t('problem.sign-in-elsewhere', { code: error })}
        </p>
      )}
      <Password onDone={() => leave(back)} onWait={() => setWaits(true)} />
      {visitor.oidc && <Elsewhere name={visitor.oidc} back={back} />}
      <p className={`small muted ${styles.lead}`}>{t('sign-in.forgot')}</p>
    </main>
  );
}

function Standing({ title, text, children }: { title: string; text?: string; children?: React.ReactNode }) {
  return (
    <main id="main" className={styles.narrow}>
      <h1>{title}</h1>
      <p className="muted">{text ?? children}</p>
    </main>
  );
}

function Password({ onDone, onWait }: { readonly onDone: () => void; readonly onWait: () => void }) {
  const { t } = useWords();
  const send = async (form: FormData) => {
    const body = { email: typed(form, 'email'), password: typedSecret(form, 'password') };
    const { twoFactorRedirect } = await callSignIn<{ twoFactorRedirect?: boolean }>('/sign-in/email', body);
    if (twoFactorRedirect) onWait();
    else onDone();
  };
  return (
    <AskForm label={t('sign-in.do')} primary send={send}>
      <Field label={t('sign-in.email')} name="email" type="email" autoComplete="username" required maxLength={200} />
      <PasswordField label={t('sign-in.password')} name="password" autoComplete="current-password" />
    </AskForm>
  );
}

function SecondStep({ onDone, onAgain }: { readonly onDone: () => void; readonly onAgain: () => void }) {
  const { t } = useWords();
  const [backup, setBackup] = useState(false);
  const send = async (form: FormData) => {
    const code = typed(form, 'code').replaceAll(' ', '');
    await callSignIn(backup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', { code });
    onDone();
  };
  const numeric = { inputMode: 'numeric', pattern: '[0-9 ]{6,7}', autoComplete: 'one-time-code' } as const;
  return (
    <main id="main" className={styles.narrow}>
      <h1>{t('sign-in.code.title')}</h1>
      <AskForm label={t('sign-in.code.do')} primary send={send}>
        <Field
          key={String(backup)}
          label={t(backup ? 'sign-in.backup' : 'sign-in.code')}
          name="code"
          required
          maxLength={40}
          {...(backup ? { autoComplete: 'off' } : numeric)}
        />
      </AskForm>
      <p className={`${styles.actions} ${styles.lead}`}>
        <button type="button" className="button plain small" onClick={() => setBackup(!backup)}>
          {t(backup ? 'sign-in.use-code' : 'sign-in.use-backup')}
        </button>
        <button type="button" className="button plain small" onClick={onAgain}>
          {t('sign-in.again')}
        </button>
      </p>
    </main>
  );
}

function Elsewhere({ name, back }: { readonly name: string; readonly back: string }) {
  const { t } = useWords();
  const send = async () => {
    const body = { provider: 'oidc', callbackURL: back, errorCallbackURL: '/dang-nhap' };
    const { url } = await callSignIn<{ url: string }>('/sign-in/social', body);
    leave(url);
  };
  return (
    <>
      <p className={styles.or}>{t('sign-in.or')}</p>
      <AskForm label={t('sign-in.oidc', { name })} send={send} />
    </>
  );
}
