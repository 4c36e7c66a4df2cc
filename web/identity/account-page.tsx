import { useQuery } from '@tanstack/react-query';
import { useIdentity } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { KeysSection } from './keys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** One's own account (tài khoản): who one is, how one signs in, where one is signed in, which keys act for one. */
export function AccountPage() {
  const { t } = useWords();
  const { data: me, error, refetch } = useQuery(useIdentity().me.get.queryOptions());
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!me) return <Skeleton lines={8} />;
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <h1>{me.name}</h1>
        <p className="muted">{[me.email, me.unitName].filter(Boolean).join(' · ')}</p>
        <p className="muted">
          {t('account.roles')}: {me.roles.map((role) => t(`role.${role}`)).join(', ') || t('account.none')}
        </p>
      </div>
      {me.sample === null && (
        <>
          <PasswordSection hasPassword={me.ways.includes('password')} />
          <SecondFactorSection on={me.secondFactor} hasPassword={me.ways.includes('password')} />
        </>
      )}
      <SessionsSection />
      <KeysSection />
    </main>
  );
}
