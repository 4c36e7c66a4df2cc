import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { DefinitionView } from '../../src/process/schemas.ts';
import { HistorySection } from '../audit/history-section.tsx';
import { useCan, useProcess } from '../router-context.ts';
import { EmptyState, ErrorState, NoPermission, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { MoveForm } from './move-form.tsx';
import { chosenVersions } from './move-search.ts';
import styles from './process.module.css';
import { VersionChoice } from './version-choice.tsx';

const route = getRouteApi('/quan-tri/quy-trinh/$name/chuyen');

/** Moves the running cases of one version of a process to another: what each state becomes, looked at before it is done. */
export function MovePage() {
  const { name } = route.useParams();
  const { language } = useWords();
  const may = useCan('administer');
  const { get } = useProcess().definitions;
  const { data, error, refetch } = useQuery(get.queryOptions({ input: { name, language } }));
  return (
    <main id="main" className="wrap">
      {!may && <NoPermission />}
      {may && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {may && !data && !error && <Skeleton lines={9} />}
      {may && data && <Page newest={data} />}
    </main>
  );
}

function Page({ newest }: { readonly newest: DefinitionView }) {
  const { t, language } = useWords();
  const { name, label, versions } = newest;
  const chosen = chosenVersions(versions, route.useSearch());
  return (
    <>
      <nav className="crumbs" aria-label={t('process.path')}>
        <Link to="/quan-tri/quy-trinh">{t('process.title')}</Link>
        <Link to="/quan-tri/quy-trinh/$name" params={{ name }}>
          {label[language]}
        </Link>
      </nav>
      <h1>{t('process.move')}</h1>
      <p className={`muted ${styles.about}`}>{t('process.move.lead')}</p>
      {chosen ? (
        <>
          <VersionChoice versions={versions} chosen={chosen} />
          <Chosen key={chosen.join()} name={name} chosen={chosen} />
        </>
      ) : (
        <EmptyState title={t('process.move.one')}>
          <p>{t('process.move.one.do')}</p>
        </EmptyState>
      )}
      <HistorySection subject={`process:${name}`} />
    </>
  );
}

function Chosen({ name, chosen: [from, to] }: { readonly name: string; readonly chosen: readonly [number, number] }) {
  const { language } = useWords();
  const { get } = useProcess().definitions;
  const former = useQuery(get.queryOptions({ input: { name, version: from, language } }));
  const next = useQuery(get.queryOptions({ input: { name, version: to, language } }));
  const error = former.error ?? next.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([former.refetch(), next.refetch()])} />;
  if (!former.data || !next.data) return <Skeleton lines={6} />;
  return <MoveForm from={former.data} to={next.data} />;
}
