import { IconCopy, IconInfoCircle, IconPencilCheck, IconRefresh } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../../page-messages.ts';
import { useWords } from '../../../words.ts';
import { warningWords } from '../../warning-words.ts';
import { useReader } from '../reader-state.ts';
import { useDoubtfulWords } from '../scan/doubtful-words.ts';
import styles from './notices.module.css';

/** What Nhịp has to say about the whole document, above its words: no directive, other copies, newer engine, warnings. */
export function DocumentNotices() {
  const { t } = useWords();
  const { directive, change, mayReview } = useReader();
  const { pending } = useDoubtfulWords();
  const others = directive.sources.filter(({ current }) => !current);
  return (
    <div className={styles.notices}>
      {directive.kind !== 'directive' && (
        <Notice icon={<IconInfoCircle size={18} aria-hidden="true" />}>
          <b>{t(`reader.no-directive.${directive.kind}`)}</b> {t('reader.no-directive.why')}
        </Notice>
      )}
      {directive.inside && others.length > 0 && (
        <Notice icon={<IconCopy size={18} aria-hidden="true" />}>
          {t('reader.copies', { n: others.length })} {others.map(({ name }) => name).join(', ')}.{' '}
          <Link to="/van-ban/$slug/ban-khac" params={{ slug: directive.slug }}>
            {t('reader.copies.compare')}
          </Link>
        </Notice>
      )}
      {mayReview && pending.size > 0 && (
        <Notice icon={<IconPencilCheck size={18} aria-hidden="true" />}>
          {t('reader.words.pending', { n: pending.size })}{' '}
          <button type="button" onClick={() => change({ panel: 'reread' })}>
            {t('reader.reread')}
          </button>
        </Notice>
      )}
      {mayReview && pending.size === 0 && directive.engine.read !== directive.engine.current && (
        <Notice icon={<IconRefresh size={18} aria-hidden="true" />}>
          {t('reader.newer-engine')}{' '}
          <button type="button" onClick={() => change({ panel: 'reread' })}>
            {t('reader.reread')}
          </button>
        </Notice>
      )}
      {directive.warnings.length > 0 && (
        <Suspense>
          <Warnings />
        </Suspense>
      )}
    </div>
  );
}

const Notice = ({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) => (
  <div className={styles.notice}>
    {icon}
    <p>{children}</p>
  </div>
);

function Warnings() {
  useMessages('reading');
  const words = useWords();
  const { directive } = useReader();
  return (
    <details className={styles.warnings}>
      <summary>{words.t('reader.warnings', { n: directive.warnings.length })}</summary>
      <ul>
        {directive.warnings.map(({ code, page, values }, index) => (
          <li key={index}>
            {page !== undefined && <b>{words.t('reader.page-break', { page })}: </b>}
            {warningWords(code, page === undefined ? values : { page, ...values }, words)}
          </li>
        ))}
      </ul>
    </details>
  );
}
