import { useQuery } from '@tanstack/react-query';
import { useIdentity } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import styles from './identity.module.css';
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
  const password = me.ways.includes('password');
  const must = me.secondFactorDuty && password && !me.secondFactor;
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <h1>{me.name}</h1>
        <p className="muted">{[me.email, me.unitName].filter(Boolean).join(' · ')}</p>
        <p className="muted">
          {t('account.roles')}: {me.roles.map((role) => t(`role.${role}`)).join(', ') || t('account.none')}
        </p>
      </div>
      {must && (
        <div className={styles.must} role="alert">
          <p>{t('account.factor.must')}</p>
          <p className="muted">{t('account.factor.must.do')}</p>
        </div>
      )}
      {me.sample === null && must && <SecondFactorSection on={false} hasPassword onTurnedOn={beginAnew} />}
      {me.sample === null && <PasswordSection hasPassword={password} />}
      {me.sample === null && !must && <SecondFactorSection on={me.secondFactor} hasPassword={password} />}
      <SessionsSection />
      {!must && <KeysSection />}
    </main>
  );
}

/** From the server: what one may do from now on was not in the page. */
const beginAnew = () => window.location.assign('/');
