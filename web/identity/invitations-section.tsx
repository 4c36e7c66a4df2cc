import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIdentity } from '../router-context.ts';
import { date } from '../ui/format.ts';
import { ErrorState } from '../ui/notices.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import styles from './identity.module.css';
import { InviteForm } from './invite-form.tsx';
import { MOST } from './shown.ts';

/** Invitations (lời mời) that nobody has used yet, and the way to make one. */
export function InvitationsSection() {
  const { t } = useWords();
  const client = useQueryClient();
  const toast = useToast();
  const { invitations } = useIdentity();
  const { data, error } = useQuery(invitations.list.queryOptions({ input: { open: true, pageSize: MOST } }));
  const revoke = useMutation(
    invitations.revoke.mutationOptions({
      onSuccess: async () => {
        toast({ text: t('people.invitations.revoked') });
        await client.invalidateQueries({ queryKey: invitations.key() });
      },
    }),
  );
  return (
    <section className="section">
      <h2>{t('people.invitations')}</h2>
      {(error ?? revoke.error) && <ErrorState error={error ?? revoke.error} />}
      {data?.total === 0 && <p className={`muted ${styles.lead}`}>{t('people.invitations.none')}</p>}
      <ul className={styles.rows}>
        {data?.rows.map(({ id, name, email, purpose, roles, unitName, invitedBy, invitedAt, expiresAt }) => (
          <li key={id}>
            <div>
              <p className={styles.name}>{name}</p>
              <p className="muted small">
                {[email, unitName, ...roles.map(({ role }) => t(`role.${role}`))].filter(Boolean).join(' · ')}
              </p>
              <p className="muted small">
                {purpose === 'password' && `${t('people.invitations.password')} · `}
                {t('people.invitations.by', { by: invitedBy, at: date(invitedAt), until: date(expiresAt) })}
              </p>
            </div>
            <button type="button" className="button small" onClick={() => revoke.mutate({ id })}>
              {t('people.invitations.revoke')}
            </button>
          </li>
        ))}
      </ul>
      <InviteForm />
    </section>
  );
}
