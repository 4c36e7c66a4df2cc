import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DefinitionView } from '../../src/process/schemas.ts';
import { HistorySection } from '../audit/history-section.tsx';
import { useCan, useProcess } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { Diagram } from './diagram.tsx';
import styles from './process.module.css';
import { StatesTable } from './states-table.tsx';
import { StepsTable } from './steps-table.tsx';

const route = getRouteApi('/quan-tri/quy-trinh/$name');

/** One version of a process: its drawing, the same as tables, and where its cases are. */
export function ProcessPage() {
  const { name } = route.useParams();
  const { phienban } = route.useSearch();
  const { language } = useWords();
  const asked = useProcess().definitions.get.queryOptions({ input: { name, version: phienban, language } });
  const { data, error, refetch } = useQuery(asked);
  return (
    <main id="main" className="wrap">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <Page definition={data} />}
    </main>
  );
}

function Page({ definition }: { readonly definition: DefinitionView }) {
  const { t, language } = useWords();
  const administers = useCan('administer');
  const { name, label, about, version, opens } = definition;
  return (
    <>
      <nav className="crumbs" aria-label={t('process.path')}>
        <Link to="/quan-tri/quy-trinh">{t('process.title')}</Link>
      </nav>
      <h1>{label[language]}</h1>
      <p className={`muted ${styles.about}`}>{about[language]}</p>
      <Versions definition={definition} />
      <div className={styles.actions}>
        {opens && (
          <Link to="/ho-so/moi/$name" params={{ name }} className="button primary">
            {definition.opening.label[language]}
          </Link>
        )}
        <Link to="/ho-so" search={{ quytrinh: name, phienban: version }} className="button">
          {t('process.show-cases')}
        </Link>
        {administers && definition.versions.length > 1 && (
          <Link to="/quan-tri/quy-trinh/$name/chuyen" params={{ name }} className="button">
            {t('process.move')}
          </Link>
        )}
      </div>
      <Diagram definition={definition} />
      <section className="section">
        <h2>{t('process.states')}</h2>
        <StatesTable definition={definition} />
      </section>
      <section className="section">
        <h2>{t('process.steps')}</h2>
        <StepsTable definition={definition} />
      </section>
      {administers && <HistorySection subject={`process:${name}`} />}
    </>
  );
}

function Versions({ definition: { name, version: shown, versions } }: { readonly definition: DefinitionView }) {
  const { t } = useWords();
  return (
    <ul className={styles.versions}>
      {versions.toReversed().map(({ version, running, ended }) => (
        <li key={version}>
          <Link
            to="/quan-tri/quy-trinh/$name"
            params={{ name }}
            search={{ phienban: version }}
            aria-current={version === shown ? 'page' : undefined}
          >
            {t('process.version', { version })}
          </Link>{' '}
          <span className="muted">{t('process.counts', { running, ended })}</span>
        </li>
      ))}
    </ul>
  );
}
