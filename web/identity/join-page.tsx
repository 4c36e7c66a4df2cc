import { getRouteApi } from '@tanstack/react-router';
import { codeText } from '../ui/problem.ts';
import { useWords, type MessageValues } from '../words.ts';
import { AskForm, typed, typedSecret } from './ask-form.tsx';
import { Field, PasswordField } from './fields.tsx';
import styles from './identity.module.css';
import { callSignIn } from './sign-in-call.ts';

const invitation = getRouteApi('/loi-moi/$token');
const first = getRouteApi('/khoi-tao/$token');

/** Somebody who was invited, or who sets a new password by a link. */
export function InvitationPage() {
  const { t } = useWords();
  const { token } = invitation.useParams();
  const link = invitation.useLoaderData();
  if ('refused' in link) return <DeadLink {...link.refused} />;
  const { purpose, name, email } = link;
  const joins = purpose === 'join';
  const send = async (form: FormData) => {
    const body = { token, name: joins ? typed(form, 'name') : name, password: typedSecret(form, 'password') };
    const { signedIn } = await callSignIn<{ signedIn: boolean }>('/link/accept', body);
    window.location.assign(signedIn ? '/' : '/dang-nhap');
  };
  return (
    <main id="main" className={styles.narrow}>
      <h1>{t(joins ? 'join.title' : 'join.password.title')}</h1>
      <p className="muted">{t(joins ? 'join.lead' : 'join.password.lead', { name, email })}</p>
      <AskForm label={t('join.do')} primary send={send}>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        {joins && <NameField name={name} />}
        <NewPassword />
      </AskForm>
    </main>
  );
}

/** The first administrator of an installation. */
export function FirstPage() {
  const { t } = useWords();
  const { token } = first.useParams();
  const link = first.useLoaderData();
  if ('refused' in link) return <DeadLink {...link.refused} />;
  const send = async (form: FormData) => {
    const [name, email] = [typed(form, 'name'), typed(form, 'email')];
    await callSignIn('/link/first-administrator', { token, name, email, password: typedSecret(form, 'password') });
    window.location.assign('/quan-tri/nguoi-dung');
  };
  return (
    <main id="main" className={styles.narrow}>
      <h1>{t('join.first.title')}</h1>
      <p className="muted">{t('join.first.lead')}</p>
      <AskForm label={t('join.do')} primary send={send}>
        <NameField />
        <Field label={t('sign-in.email')} name="email" type="email" autoComplete="username" required maxLength={200} />
        <NewPassword />
      </AskForm>
    </main>
  );
}

function NameField({ name }: { readonly name?: string }) {
  const { t } = useWords();
  return (
    <Field
      label={t('join.name')}
      name="name"
      autoComplete="name"
      defaultValue={name}
      required
      minLength={2}
      maxLength={120}
    />
  );
}

function NewPassword() {
  const { t } = useWords();
  return (
    <PasswordField
      label={t('join.new-password')}
      name="password"
      autoComplete="new-password"
      minLength={12}
      hint={t('join.rule')}
    />
  );
}

function DeadLink({ code, values }: { readonly code: string; readonly values: MessageValues }) {
  const words = useWords();
  const { t } = words;
  return (
    <main id="main" className={styles.narrow}>
      <h1>{t('join.dead')}</h1>
      <p className="muted">{codeText(code, values, words) ?? t('ui.failed.do')}</p>
      <p className={styles.lead}>
        <a href="/dang-nhap">{t('join.to-sign-in')}</a>
      </p>
    </main>
  );
}
