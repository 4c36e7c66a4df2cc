import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person, RoleEdgeView } from '../../src/identity/schemas.ts';
import { useApi, useIdentity } from '../router-context.ts';
import { date } from '../ui/format.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { AskForm, typed } from './ask-form.tsx';
import { Field } from './fields.tsx';
import styles from './identity.module.css';
import { RoleFields } from './role-fields.tsx';
import { ROLES } from './roles.ts';
import { refusalText } from './sign-in-call.ts';

interface PersonRolesProps {
  readonly person: Person & { readonly edges: readonly RoleEdgeView[] };
  readonly administers: boolean;
}

/** Roles of a person: those that hold, and those that are over. */
export function PersonRoles({ person: { id, edges }, administers }: PersonRolesProps) {
  const { t } = useWords();
  const held = edges.filter(({ revokedAt }) => revokedAt === null);
  const past = edges.filter(({ revokedAt }) => revokedAt !== null);
  return (
    <section className="section">
      <h2>{t('person.roles')}</h2>
      {held.length === 0 && <p className={`muted ${styles.lead}`}>{t('person.roles.none')}</p>}
      <ul className={styles.rows}>
        {held.map((edge) => (
          <EdgeRow key={edge.id} edge={edge} administers={administers} />
        ))}
      </ul>
      {administers && <GrantForm id={id} />}
      {past.length > 0 && (
        <details className={styles.fold}>
          <summary className="button plain small">{t('person.roles.past')}</summary>
          <ul className={styles.rows}>
            {past.map((edge) => (
              <EdgeRow key={edge.id} edge={edge} administers={false} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function EdgeRow({ edge, administers }: { readonly edge: RoleEdgeView; readonly administers: boolean }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const toast = useToast();
  const { people } = useIdentity();
  const revoke = useMutation(
    people.revoke.mutationOptions({
      onSuccess: async () => {
        toast({ text: t('person.revoked') });
        await client.invalidateQueries({ queryKey: people.key() });
      },
    }),
  );
  const until = edge.to ?? edge.revokedAt;
  const term = until
    ? t('person.between', { from: date(edge.from), to: date(until) })
    : t('person.since', { from: date(edge.from) });
  const where = edge.unit === null ? t('account.everywhere') : (edge.unitName ?? edge.unit);
  return (
    <li>
      <div>
        <p className={styles.name}>{t(`role.${edge.role}`)}</p>
        <p className="muted small">
          {[where, edge.module && t('person.module', { module: edge.module }), term].filter(Boolean).join(' · ')}
        </p>
        {revoke.error && (
          <p className={styles.refused} role="alert">
            {refusalText(revoke.error, words)}
          </p>
        )}
      </div>
      {administers && (
        <button
          type="button"
          className="button small"
          disabled={revoke.isPending}
          onClick={() => revoke.mutate({ id: edge.id })}
        >
          {t('person.revoke')}
        </button>
      )}
    </li>
  );
}

function GrantForm({ id }: { readonly id: string }) {
  const { t } = useWords();
  const api = useApi();
  const client = useQueryClient();
  const toast = useToast();
  const { people } = useIdentity();
  const [given, setGiven] = useState(0);
  const send = async (form: FormData) => {
    const role = ROLES.find((name) => name === typed(form, 'role')) ?? 'officer';
    await api.identity.people.grant({
      id,
      role,
      unit: typed(form, 'where') || null,
      module: null,
      from: typed(form, 'from') || undefined,
      to: typed(form, 'to') || null,
    });
    setGiven(given + 1);
    toast({ text: t('person.granted') });
    await client.invalidateQueries({ queryKey: people.key() });
  };
  return (
    <details key={given} className={styles.fold}>
      <summary className="button">{t('person.grant')}</summary>
      <AskForm label={t('person.grant')} primary send={send}>
        <RoleFields />
        <div className={styles.pair}>
          <Field label={t('person.from')} name="from" type="date" />
          <Field label={t('person.to')} name="to" type="date" />
        </div>
      </AskForm>
    </details>
  );
}
