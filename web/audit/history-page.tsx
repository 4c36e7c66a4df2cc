import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { Entries, Entry } from '../../src/audit/schemas.ts';
import { useAudit } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import styles from './audit.module.css';
import { ChainCheck } from './chain-check.tsx';
import { EntryLine } from './entry-line.tsx';
import { subjectWords } from './entry-words.ts';
import { HistoryFilter } from './history-filter.tsx';
import { historyInput } from './history-search.ts';

const route = getRouteApi('/quan-tri/nhat-ky');

/** Who did what, when and why, newest first, for those who inspect. */
export function HistoryPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(useAudit().history.list.queryOptions({ input: historyInput(search) }));
  return (
    <main id="main" className="wrap">
      <div className="page-head" data-actions="">
        <div>
          <h1>{t('audit.title')}</h1>
          <p className="muted">{t('audit.lead')}</p>
        </div>
        {!error && <ChainCheck />}
      </div>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <HistoryFilter />}
      {data && <About names={data.names} />}
      {!data && !error && <Skeleton lines={10} />}
      {data?.rows.length === 0 && (
        <EmptyState title={t('audit.none')}>
          <p>{t('audit.none.do')}</p>
        </EmptyState>
      )}
      {data && <Days entries={data} />}
      {data && <Stretches older={data.older} />}
    </main>
  );
}

function About({ names }: Pick<Entries, 'names'>) {
  const words = useWords();
  const { ve } = route.useSearch();
  if (!ve) return null;
  const found = names[ve.slice(ve.indexOf(':') + 1)];
  const said = subjectWords(ve, names, words);
  return (
    <p className={styles.about}>
      {words.t('audit.filter.about')} <b>{found?.href ? <a href={found.href}>{said}</a> : said}</b>
    </p>
  );
}

const dayOf = ({ at }: Entry): string => instant(at).slice(0, 10);

function Days({ entries: { rows, names } }: { readonly entries: Entries }) {
  return [...Map.groupBy(rows, dayOf)].map(([day, entries]) => (
    <section key={day} className={styles.day}>
      <h2>{day}</h2>
      <ol>
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} names={names} at={instant(entry.at).slice(11)} mayOpen />
        ))}
      </ol>
    </section>
  ));
}

function Stretches({ older }: Pick<Entries, 'older'>) {
  const { t } = useWords();
  const { truoc, ...search } = route.useSearch();
  if (!truoc && older === null) return null;
  return (
    <nav className="paging" aria-label={t('ui.pages')}>
      {truoc && (
        <Link to="/quan-tri/nhat-ky" search={search} className="button">
          <IconArrowLeft size={18} aria-hidden="true" />
          {t('audit.newest')}
        </Link>
      )}
      {older !== null && (
        <Link to="/quan-tri/nhat-ky" search={{ ...search, truoc: older }} className="button">
          {t('audit.older')}
          <IconArrowRight size={18} aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}
