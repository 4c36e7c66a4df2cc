import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconCircleCheck, IconLink } from '@tabler/icons-react';
import type { Check } from '../../src/audit/schemas.ts';
import { useAudit } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { ErrorState } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import styles from './audit.module.css';
import { FRESH } from './history-search.ts';

/** Walks the chain when asked to, and says whether it is whole; nothing for who may not ask. */
export function ChainCheck() {
  const { t } = useWords();
  const { facets, verify } = useAudit().history;
  const { data: known } = useQuery({ ...facets.queryOptions(), staleTime: FRESH });
  const { data, error, isFetching, refetch } = useQuery({ ...verify.queryOptions(), enabled: false });
  if (!known?.mayCheck) return null;
  return (
    <section className={styles.check} aria-live="polite">
      <button type="button" className="button" disabled={isFetching} onClick={() => void refetch()}>
        <IconLink size={18} aria-hidden="true" />
        {t(isFetching ? 'audit.check.running' : 'audit.check')}
      </button>
      {error && <ErrorState error={error} />}
      {data && !isFetching && <Verdict check={data} />}
    </section>
  );
}

function Verdict({ check }: { readonly check: Check }) {
  const { t } = useWords();
  if (check.whole)
    return (
      <p className={styles.whole}>
        <IconCircleCheck size={18} aria-hidden="true" />
        <span>{t('audit.check.whole', { n: check.entries, at: instant(check.checkedAt) })}</span>
      </p>
    );
  return (
    <p className={styles.broken} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <span>
        <b>{t('audit.check.broken', { n: check.position })}</b> {t(`audit.check.${check.trouble}`)}{' '}
        {t('audit.check.do')}
      </span>
    </p>
  );
}
