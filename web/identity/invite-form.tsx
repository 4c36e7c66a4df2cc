import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useIdentity } from '../router-context.ts';
import { useWords } from '../words.ts';
import { AskForm, typed } from './ask-form.tsx';
import { Field } from './fields.tsx';
import styles from './identity.module.css';
import { MadeLink, type MadeLinkProps } from './made-link.tsx';
import { RoleFields } from './role-fields.tsx';
import { ROLES } from './roles.ts';
import { UnitInput } from './unit-input.tsx';

const DAYS = [1, 7, 30];

/** Invites somebody; the link is shown once. */
export function InviteForm() {
  const { t } = useWords();
  const api = useApi();
  const client = useQueryClient();
  const { invitations } = useIdentity();
  const [made, setMade] = useState<MadeLinkProps>();
  const send = async (form: FormData) => {
    const role = ROLES.find((name) => name === typed(form, 'role')) ?? 'officer';
    const link = await api.identity.invitations.add({
      name: typed(form, 'name'),
      email: typed(form, 'email'),
      unit: typed(form, 'unit'),
      roles: [{ role, unit: typed(form, 'where') || null, module: null }],
      days: Number(typed(form, 'days')),
    });
    setMade(link);
    await client.invalidateQueries({ queryKey: invitations.key() });
  };
  return (
    <>
      {made && <MadeLink {...made} />}
      {/* Begun anew after every invitation: empty, and folded. */}
      <details key={made?.invitation.id} className={styles.fold}>
        <summary className="button">{t('people.invite')}</summary>
        <AskForm label={t('people.invite.do')} primary send={send}>
          <Field label={t('join.name')} name="name" required minLength={2} maxLength={120} autoComplete="off" />
          <Field label={t('sign-in.email')} name="email" type="email" required maxLength={200} autoComplete="off" />
          <UnitInput name="unit" label={t('people.unit')} hint={t('people.unit.hint')} />
          <RoleFields />
          <label className={styles.ask}>
            <span className={styles.legend}>{t('people.days')}</span>
            <select name="days" className="field" defaultValue="7">
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
