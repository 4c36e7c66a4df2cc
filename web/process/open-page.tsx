import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useApi, useProcess } from '../router-context.ts';
import { ErrorState, NoPermission, Skeleton } from '../ui/notices.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { FieldsForm } from './fields-form.tsx';
import type { FilledIn } from './filled-in.ts';
import styles from './process.module.css';

const route = getRouteApi('/ho-so/moi/$name');

/** Opens a case: what the process asks at its beginning. */
export function OpenPage() {
  const { name } = route.useParams();
  const { t, language } = useWords();
  const asked = useProcess().definitions.get.queryOptions({ input: { name, language } });
  const { data, error, refetch } = useQuery(asked);
  const send = useOpening(name);
  return (
    <main id="main" className="wrap">
      <nav className="crumbs" aria-label={t('process.path')}>
        <Link to="/ho-so">{t('process.cases')}</Link>
        {data && <span>{data.label[language]}</span>}
      </nav>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <>
          <h1>{data.opening.label[language]}</h1>
          <p className={`muted ${styles.about}`}>{data.about[language]}</p>
        </>
      )}
      {data?.opens === false && <NoPermission />}
      {data?.opens && (
        <FieldsForm
          name={`open ${name}`}
          asks={data.opening.asks}
          reason={false}
          label={data.opening.label[language]}
          send={send}
        />
      )}
    </main>
  );
}

function useOpening(process: string) {
  const api = useApi();
  const cache = useQueryClient();
  const queries = useProcess();
  const navigate = useNavigate();
  const toast = useToast();
  const { t } = useWords();
  return async ({ fields, key }: FilledIn) => {
    const opened = await api.process.cases.open({ process, fields, key });
    await cache.invalidateQueries({ queryKey: queries.key() });
    toast({ text: t('process.opened') });
    await navigate({ to: '/ho-so/$id', params: { id: opened.id } });
  };
}
