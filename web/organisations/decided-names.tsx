import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Alias } from '../../src/organisations/schemas.ts';
import { useApi, useCan, useOrganisations } from '../router-context.ts';
import { Paging } from '../ui/paging.tsx';
import { problemText } from '../ui/problem.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import styles from './names.module.css';

const route = getRouteApi('/co-quan/ten-goi');
const PAGE = 50;

/** Everything that was decided of names, with where it was said. */
export function DecidedNames() {
  const { t } = useWords();
  const search = route.useSearch();
  const input = { page: search.trang ?? 1, pageSize: PAGE };
  const { data } = useQuery(useOrganisations().aliases.list.queryOptions({ input }));
  if (!data) return null;
  return (
    <section className="section" aria-labelledby="decided">
      <h2 id="decided">{t('organisations.decided', { n: data.total })}</h2>
      {data.total === 0 && <p className="muted small">{t('organisations.decided.none')}</p>}
      <ul className={styles.known}>
        {data.rows.map((alias) => (
          <Decided key={alias.id} alias={alias} />
        ))}
      </ul>
      <Paging
        {...data}
        link={(page, label) => (
          <Link to="/co-quan/ten-goi" search={{ ...search, trang: page > 1 ? page : undefined }} className="button">
            {label}
          </Link>
        )}
      />
    </section>
  );
}

function Decided({ alias }: { readonly alias: Alias }) {
  const words = useWords();
  const { t } = words;
  const api = useApi();
  const toast = useToast();
  const client = useQueryClient();
  const queries = useOrganisations();
  const mayDecide = useCan('administer');
  const forget = useMutation({
    mutationFn: () => api.organisations.aliases.forget({ id: alias.id, version: alias.version }),
    onSuccess: () => client.invalidateQueries({ queryKey: queries.aliases.key() }),
    onError: (error) => toast({ text: problemText(error, words) ?? t('organisations.failed') }),
  });
  return (
    <li>
      <q>{alias.text}</q>{' '}
      <span>
        {alias.status === 'confirmed' ? '→ ' : '≠ '}
        <Link to="/co-quan/$key" params={{ key: alias.organisation.key }}>
          {alias.organisation.name}
        </Link>{' '}
        <span className="small faint">
          {t('organisations.said-in', { source: alias.source })}
          {alias.under && ` · ${t('organisations.holds-below', { name: alias.under.name })}`}
        </span>
      </span>{' '}
      {mayDecide && (
        <button
          type="button"
          className="button small plain"
          disabled={forget.isPending}
          onClick={() => forget.mutate()}
        >
          {t('organisations.forget')}
        </button>
      )}
    </li>
  );
}
