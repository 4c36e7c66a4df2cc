import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CaseBrief, ProcessBrief } from '../../src/process/schemas.ts';
import { useProcess } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { Paging } from '../ui/paging.tsx';
import { useWords } from '../words.ts';
import { casesInput } from './cases-search.ts';
import styles from './process.module.css';
import { PROCESSES } from './shown.ts';
import { StateBadge } from './state-badge.tsx';

const route = getRouteApi('/ho-so');

/** Cases that the visitor sees, the last changed first. */
export function CasesPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const process = useProcess();
  const { data, error, refetch } = useQuery(process.cases.list.queryOptions({ input: casesInput(search) }));
  const known = useQuery(process.definitions.list.queryOptions({ input: PROCESSES }));
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <h1>{t('process.cases')}</h1>
        <p className="muted">
          {t('process.cases.lead')} <Link to="/quan-tri/quy-trinh">{t('process.cases.how')}</Link>
        </p>
      </div>
      <Openings processes={known.data?.rows ?? []} />
      <Filters processes={known.data?.rows ?? []} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.total === 0 && (
        <EmptyState title={t('process.cases.none')}>
          <p>{t('process.cases.none.do')}</p>
        </EmptyState>
      )}
      <ul className={styles.cases}>
        {data?.rows.map((one) => (
          <CaseLine key={one.id} one={one} />
        ))}
      </ul>
      {data && (
        <Paging
          {...data}
          link={(page, label) => (
            <Link to="/ho-so" search={{ ...search, trang: page > 1 ? page : undefined }} className="button">
              {label}
            </Link>
          )}
        />
      )}
    </main>
  );
}

function Openings({ processes }: { readonly processes: readonly ProcessBrief[] }) {
  const { t, language } = useWords();
  const open = processes.filter(({ opens }) => opens);
  if (open.length === 0) return null;
  return (
    <div className={styles.actions}>
      {open.map(({ name, label }) => (
        <Link key={name} to="/ho-so/moi/$name" params={{ name }} className="button">
          {t('process.open', { process: label[language] })}
        </Link>
      ))}
    </div>
  );
}

/** By process; a state that was asked for on the page of a process can be taken away again. */
function Filters({ processes }: { readonly processes: readonly ProcessBrief[] }) {
  const { t, language } = useWords();
  const { quytrinh, trangthai, phienban } = route.useSearch();
  const narrowed = [
    ...(phienban ? [t('process.version', { version: phienban })] : []),
    ...(trangthai ? [t('process.one-state')] : []),
  ];
  return (
    <nav className={styles.filters} aria-label={t('process.filter')}>
      <Link to="/ho-so" search={{}} aria-current={quytrinh ? undefined : 'page'}>
        {t('process.all')}
      </Link>
      {processes.map(({ name, label }) => (
        <Link key={name} to="/ho-so" search={{ quytrinh: name }} aria-current={quytrinh === name ? 'page' : undefined}>
          {label[language]}
          {quytrinh === name && narrowed.length > 0 ? ` (${narrowed.join(', ')})` : ''}
        </Link>
      ))}
    </nav>
  );
}

function CaseLine({ one }: { readonly one: CaseBrief }) {
  const { t, language } = useWords();
  const { id, title, process, state, dueAt, changedAt, yours } = one;
  return (
    <li>
      <div>
        <Link to="/ho-so/$id" params={{ id }} className={styles.case}>
          {title}
        </Link>
        <p className="muted small">{process.label[language]}</p>
      </div>
      <div>
        <StateBadge state={state} />
        {yours && <p className={styles.yours}>{t('process.yours')}</p>}
      </div>
      <p className="muted small num">
        {dueAt ? t('process.due', { at: instant(dueAt) }) : t('process.changed', { at: instant(changedAt) })}
      </p>
    </li>
  );
}
