import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Key } from '../../src/identity/schemas.ts';
import { useApi, useIdentity, useRouterContext } from '../router-context.ts';
import { date, instant } from '../ui/format.ts';
import { ErrorState } from '../ui/notices.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { AskForm, typed } from './ask-form.tsx';
import { CopyButton } from './copy-button.tsx';
import { Field } from './fields.tsx';
import styles from './identity.module.css';
import { MOST } from './shown.ts';

const DAYS = [30, 90, 180, 365];

/** Keys by which programs act for one: made, shown once, removed. */
export function KeysSection() {
  const { t } = useWords();
  const { me } = useIdentity();
  const client = useQueryClient();
  const toast = useToast();
  const { data, error } = useQuery(me.keys.queryOptions({ input: { pageSize: MOST } }));
  const changed = () => client.invalidateQueries({ queryKey: me.keys.key() });
  const remove = useMutation(
    me.removeKey.mutationOptions({
      onSuccess: async () => {
        toast({ text: t('account.keys.removed') });
        await changed();
      },
    }),
  );
  return (
    <section className="section">
      <h2>{t('account.keys.title')}</h2>
      <p className={`muted ${styles.lead}`}>{t('account.keys.lead')}</p>
      {(error ?? remove.error) && <ErrorState error={error ?? remove.error} />}
      {data?.total === 0 && <p className={styles.lead}>{t('account.keys.none')}</p>}
      <ul className={styles.rows}>
        {data?.rows.map((key) => (
          <KeyRow key={key.id} row={key} onRemove={() => remove.mutate({ id: key.id })} />
        ))}
      </ul>
      <NewKey onMade={changed} />
    </section>
  );
}

function KeyRow({ row, onRemove }: { readonly row: Key; readonly onRemove: () => void }) {
  const { t } = useWords();
  return (
    <li>
      <div>
        <p className={styles.name}>
          {row.name} <code>{row.start}…</code>
        </p>
        <p className="muted small">
          {[
            row.verbs.map((verb) => t(`verb.${verb}`)).join(', '),
            t(row.expired ? 'account.keys.expired' : 'account.keys.until', { date: date(row.expiresAt) }),
            row.lastUsedAt ? t('account.keys.used', { at: instant(row.lastUsedAt) }) : t('account.keys.unused'),
          ].join(' · ')}
        </p>
      </div>
      <button type="button" className="button small" onClick={onRemove}>
        {t('account.keys.remove')}
      </button>
    </li>
  );
}

function NewKey({ onMade }: { readonly onMade: () => Promise<void> }) {
  const { t } = useWords();
  const api = useApi();
  const { can } = useRouterContext().session;
  const offered = can.filter((verb) => verb !== 'account');
  const [secret, setSecret] = useState<string>();
  const send = async (form: FormData) => {
    const verbs = offered.filter((verb) => form.get(verb) === 'on');
    const made = await api.identity.me.addKey({ name: typed(form, 'name'), verbs, days: Number(typed(form, 'days')) });
    setSecret(made.secret);
    await onMade();
  };
  if (offered.length === 0) return null;
  return (
    <>
      {secret && (
        <output className={styles.made}>
          <p>{t('account.keys.made')}</p>
          <code>{secret}</code>
          <CopyButton text={secret} />
        </output>
      )}
      <details key={secret} className={styles.fold}>
        <summary className="button">{t('account.keys.add')}</summary>
        <AskForm label={t('account.keys.add')} send={send}>
          <Field label={t('account.keys.name')} name="name" required maxLength={60} autoComplete="off" />
          <fieldset>
            <legend className={styles.legend}>{t('account.keys.verbs')}</legend>
            <div className={styles.checks}>
              {offered.map((verb) => (
                <label key={verb}>
                  <input type="checkbox" name={verb} defaultChecked={verb === 'read'} />
                  {t(`verb.${verb}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <label className={styles.ask}>
            <span className={styles.legend}>{t('account.keys.days')}</span>
            <select name="days" className="field" defaultValue="90">
              {DAYS.map((days) => (
                <option key={days} value={days}>
                  {t('account.keys.days.n', { n: days })}
                </option>
              ))}
            </select>
          </label>
        </AskForm>
      </details>
    </>
  );
}
