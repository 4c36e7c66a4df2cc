import type { OrganisationSummary } from '../../src/organisations/schemas.ts';
import { date } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { dayBefore } from './days.ts';
import styles from './organisations.module.css';

/** Invented bodies are marked wherever they are named. */
export function SampleMark({ body }: { readonly body: Pick<OrganisationSummary, 'sample'> }) {
  const { t } = useWords();
  return body.sample ? <span className={styles.sample}>{t('organisations.sample')}</span> : null;
}

/** Last day of a body that is gone, or will be; nothing for one without an end. */
export function LastDay({ to }: { readonly to: string | null }) {
  const { t } = useWords();
  return to === null ? null : (
    <span className={styles.until}>{t('organisations.until', { date: date(dayBefore(to)) })}</span>
  );
}
