import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useIdentity } from '../router-context.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { AskForm, typed, typedSecret } from './ask-form.tsx';
import { CopyButton } from './copy-button.tsx';
import { Field, PasswordField } from './fields.tsx';
import styles from './identity.module.css';
import { callSignIn } from './sign-in-call.ts';

const QrCode = lazy(() => import('./qr-code.tsx'));

interface Begun {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

interface SecondFactorProps {
  readonly on: boolean;
  readonly hasPassword: boolean;
  /** What happens once it was turned on. */
  readonly onTurnedOn?: () => void;
}

/** A second factor (xác thực hai bước): a code of the phone, and a sheet of codes for the day it is lost. */
export function SecondFactorSection({ on, hasPassword, onTurnedOn }: SecondFactorProps) {
  const { t } = useWords();
  const [begun, setBegun] = useState<Begun>();
  if (!hasPassword) return null;
  return (
    <section className="section">
      <h2>{t('account.factor.title')}</h2>
      <p className={`muted ${styles.lead}`}>{t(on ? 'account.factor.on' : 'account.factor.off')}</p>
      {on ? (
        <TurnedOn />
      ) : begun ? (
        <Confirm
          begun={begun}
          onDone={() => {
            setBegun(undefined);
            onTurnedOn?.();
          }}
        />
      ) : (
        <Begin onBegun={setBegun} />
      )}
    </section>
  );
}

function useChanged() {
  const client = useQueryClient();
  const { me } = useIdentity();
  return () => client.invalidateQueries({ queryKey: me.key() });
}

const Ask = () => (
  <PasswordField label={useWords().t('account.factor.password')} name="password" autoComplete="current-password" />
);

function Begin({ onBegun }: { readonly onBegun: (begun: Begun) => void }) {
  const { t } = useWords();
  const send = async (form: FormData) =>
    onBegun(await callSignIn<Begun>('/two-factor/enable', { password: typedSecret(form, 'password') }));
  return (
    <AskForm label={t('account.factor.begin')} send={send}>
      <Ask />
    </AskForm>
  );
}

function Confirm({ begun: { totpURI, backupCodes }, onDone }: { readonly begun: Begun; readonly onDone: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const changed = useChanged();
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  const send = async (form: FormData) => {
    await callSignIn('/two-factor/verify-totp', { code: typed(form, 'code').replaceAll(' ', '') });
    toast({ text: t('account.factor.done') });
    await changed();
    onDone();
  };
  return (
    <div className={styles.factor}>
      <Suspense fallback={<div className={styles.qr} />}>
        <QrCode text={totpURI} label={t('account.factor.qr')} />
      </Suspense>
      <div>
        <p>{t('account.factor.scan')}</p>
        <p className="muted">
          {t('account.factor.key')}: <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <Codes codes={backupCodes} />
        <AskForm label={t('account.factor.confirm.do')} primary send={send}>
          <Field
            label={t('account.factor.confirm')}
            name="code"
            required
            inputMode="numeric"
            pattern="[0-9 ]{6,7}"
            autoComplete="one-time-code"
          />
        </AskForm>
      </div>
    </div>
  );
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useWords();
  return (
    <div className={styles.made}>
      <p>{t('account.factor.keep')}</p>
      <div className={styles.codes}>
        {codes.map((code) => (
          <code key={code}>{code}</code>
        ))}
      </div>
      <p className={styles.actions}>
        <CopyButton text={codes.join('\n')} />
      </p>
    </div>
  );
}

function TurnedOn() {
  const { t } = useWords();
  const toast = useToast();
  const changed = useChanged();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const renew = async (form: FormData) => {
    const body = { password: typedSecret(form, 'password') };
    setCodes((await callSignIn<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', body)).backupCodes);
  };
  const end = async (form: FormData) => {
    await callSignIn('/two-factor/disable', { password: typedSecret(form, 'password') });
    toast({ text: t('account.factor.ended') });
    await changed();
  };
  return (
    <>
      {codes.length > 0 && <Codes codes={codes} />}
      <details className={styles.fold}>
        <summary className="button">{t('account.factor.codes')}</summary>
        <AskForm label={t('account.factor.codes')} send={renew}>
          <Ask />
        </AskForm>
      </details>
      <details className={styles.fold}>
        <summary className="button">{t('account.factor.end')}</summary>
        <AskForm label={t('account.factor.end')} send={end}>
          <Ask />
        </AskForm>
      </details>
    </>
  );
}
