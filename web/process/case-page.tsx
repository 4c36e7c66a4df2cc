import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CaseView } from '../../src/process/schemas.ts';
import { useProcess } from '../router-context.ts';
import { date, instant } from '../ui/format.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { CaseLog } from './case-log.tsx';
import { NextSteps } from './next-steps.tsx';
import styles from './process.module.css';
import { StateBadge } from './state-badge.tsx';

const route = getRouteApi('/ho-so/$id');

/** One case: what it holds, what may be done next, what happened. */
export function CasePage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(useProcess().cases.get.queryOptions({ input: { id } }));
  return (
    <main id="main" className="wrap">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <Page one={data} />}
    </main>
  );
}

function Page({ one }: { readonly one: CaseView }) {
  const { t, language } = useWords();
  const { process, definitionVersion, title } = one;
  return (
    <>
      <nav className="crumbs" aria-label={t('process.path')}>
        <Link to="/ho-so">{t('process.cases')}</Link>
        <Link to="/quan-tri/quy-trinh/$name" params={{ name: process.name }} search={{ phienban: definitionVersion }}>
          {process.label[language]}
        </Link>
      </nav>
      <h1>{title}</h1>
      <Standing one={one} />
      <div className={styles.columns}>
        <Facts one={one} />
        <NextSteps one={one} />
      </div>
      <section className="section">
        <h2>{t('process.log')}</h2>
        <CaseLog id={one.id} />
      </section>
    </>
  );
}

/** Where it stands, since when, and until when. */
function Standing({ one: { state, enteredAt, timers } }: { readonly one: CaseView }) {
  const { t, language } = useWords();
  return (
    <div className={styles.standing}>
      <StateBadge state={state} />
      <span className="muted">{t('process.since', { at: instant(enteredAt) })}</span>
      {timers
        .filter(({ status }) => status === 'armed')
        .map(({ name, label, dueAt }) => (
          <span key={name}>{t('process.clock', { at: instant(dueAt), step: label[language] })}</span>
        ))}
    </div>
  );
}

function Facts({ one: { fields, title, unit, unitName } }: { readonly one: CaseView }) {
  const { t, language } = useWords();
  // The title stands above already.
  const told = fields.filter(({ value }) => value !== title);
  return (
    <dl className={styles.facts}>
      {told.map(({ name, label, kind, value, shown }) => (
        <div key={name}>
          <dt>{label[language]}</dt>
          <dd>{kind === 'date' ? date(value) : shown}</dd>
        </div>
      ))}
      {unit !== '' && (
        <div>
          <dt>{t('process.unit')}</dt>
          <dd>{unitName ?? unit}</dd>
        </div>
      )}
    </dl>
  );
}
