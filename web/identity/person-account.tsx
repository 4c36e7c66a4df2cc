import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../src/identity/schemas.ts';
import { useApi, useIdentity } from '../router-context.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { AskForm, typed } from './ask-form.tsx';
import { Field } from './fields.tsx';
import styles from './identity.module.css';
import { MadeLink, type MadeLinkProps } from './made-link.tsx';
import { UnitInput } from './unit-input.tsx';

/** What an administrator does to an account: each in a fold of its own, so that nothing happens by a slip. */
export function PersonAccount({ person }: { readonly person: Person }) {
  const { t } = useWords();
  return (
    <section className="section">
      <h2>{t('person.account')}</h2>
      <ChangeForm person={person} />
      {person.disabledAt === null && <PasswordLink id={person.id} />}
      {person.secondFactor && <FactorForm person={person} />}
      <LockForm person={person} />
    </section>
  );
}

/** Runs a change of the person, tells of it and shows the person anew. */
function useChange() {
  const { t } = useWords();
  const client = useQueryClient();
  const toast = useToast();
  const { people } = useIdentity();
  return async (change: Promise<unknown>, told: Parameters<typeof t>[0]) => {
    try {
      await change;
      toast({ text: t(told) });
    } finally {
      await client.invalidateQueries({ queryKey: people.key() });
    }
  };
}

function ChangeForm({ person: { id, name, unit, unitName, version } }: { readonly person: Person }) {
  const { t } = useWords();
  const { people } = useApi().identity;
  const change = useChange();
  const send = (form: FormData) =>
    change(people.change({ id, name: typed(form, 'name'), unit: typed(form, 'unit'), version }), 'person.changed');
  const given = unitName ? { id: unit, name: unitName } : undefined;
  return (
    <details className={styles.fold}>
      <summary className="button">{t('person.change')}</summary>
      <AskForm label={t('person.save')} send={send}>
        <Field label={t('join.name')} name="name" defaultValue={name} required minLength={2} maxLength={120} />
        <UnitInput name="unit" label={t('people.unit')} hint={t('people.unit.hint')} given={given} />
      </AskForm>
    </details>
  );
}

function PasswordLink({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { invitations } = useApi().identity;
  const [made, setMade] = useState<MadeLinkProps>();
  return (
    <>
      {made && <MadeLink {...made} />}
      <AskForm label={t('person.password')} send={async () => setMade(await invitations.renewPassword({ id }))} />
    </>
  );
}

function FactorForm({ person: { id, version } }: { readonly person: Person }) {
  const { t } = useWords();
  const { people } = useApi().identity;
  const change = useChange();
  const send = (form: FormData) =>
    change(people.resetSecondFactor({ id, version, reason: typed(form, 'reason') }), 'person.factored');
  return (
    <details className={styles.fold}>
      <summary className="button">{t('person.factor')}</summary>
      <p className={`muted small ${styles.lead}`}>{t('person.factor.what')}</p>
      <AskForm label={t('person.factor')} send={send}>
        <Field label={t('person.reason')} name="reason" required maxLength={1000} />
      </AskForm>
    </details>
  );
}

function LockForm({ person: { id, version, disabledAt } }: { readonly person: Person }) {
  const { t } = useWords();
  const { people } = useApi().identity;
  const change = useChange();
  const open = () => change(people.enable({ id, version }), 'person.enabled');
  const lock = (form: FormData) =>
    change(people.disable({ id, version, reason: typed(form, 'reason') }), 'person.disabled');
  if (disabledAt !== null) return <AskForm label={t('person.enable')} send={open} />;
  return (
    <details className={styles.fold}>
      <summary className="button">{t('person.disable')}</summary>
      <p className={`muted small ${styles.lead}`}>{t('person.disable.what')}</p>
      <AskForm label={t('person.disable')} send={lock}>
        <Field label={t('person.reason')} name="reason" required maxLength={1000} />
      </AskForm>
    </details>
  );
}
