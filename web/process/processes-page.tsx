import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProcessBrief } from '../../src/process/schemas.ts';
import { useProcess } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import styles from './process.module.css';
import { PROCESSES } from './shown.ts';

/** Every process with its versions, and how many cases run under each. */
export function ProcessesPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(useProcess().definitions.list.queryOptions({ input: PROCESSES }));
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <h1>{t('process.title')}</h1>
        <p className="muted">{t('process.lead')}</p>
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.rows.map((process) => (
        <ProcessLine key={process.name} process={process} />
      ))}
    </main>
  );
}

function ProcessLine({ process: { name, label, about, versions } }: { readonly process: ProcessBrief }) {
  const { t, language } = useWords();
  return (
    <section className="section">
      <h2>
        <Link to="/quan-tri/quy-trinh/$name" params={{ name }}>
          {label[language]}
        </Link>
      </h2>
      <p className={`muted ${styles.about}`}>{about[language]}</p>
      <ul className={styles.versions}>
        {versions.toReversed().map(({ version, running, ended }) => (
          <li key={version}>
            <Link to="/quan-tri/quy-trinh/$name" params={{ name }} search={{ phienban: version }}>
              {t('process.version', { version })}
            </Link>{' '}
            <span className="muted">{t('process.counts', { running, ended })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
