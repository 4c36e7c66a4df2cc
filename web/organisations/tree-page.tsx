import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrganisations } from '../router-context.ts';
import { date } from '../ui/format.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { useRunning } from '../ui/use-running.ts';
import { useWords } from '../words.ts';
import { AsOfForm } from './as-of-form.tsx';
import { FoundBodies } from './found-bodies.tsx';
import styles from './organisations.module.css';
import { SectionLinks } from './section-links.tsx';
import { TimeRuler } from './time-ruler.tsx';
import treeStyles from './tree.module.css';
import { onTreeKey } from './tree-keys.ts';
import { TreeLevel } from './tree-level.tsx';
import { HIERARCHIES, levelInput, openKeys, type TreeSearch } from './tree-search.ts';

const route = getRouteApi('/co-quan');

/** The organisations as of a date, one hierarchy at a time. */
export function TreePage() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { units, successions } = useOrganisations();
  const roots = useQuery(units.children.queryOptions({ input: levelInput(search) }));
  const dates = useQuery(successions.dates.queryOptions());
  const asOf = roots.data?.asOf ?? search.ngay ?? '';
  return (
    <main id="main" className="wrap">
      <SectionLinks />
      <div className="page-head">
        <h1>{t('organisations.title')}</h1>
        {asOf && <p className="muted">{t('organisations.lead', { date: date(asOf) })}</p>}
      </div>
      <div className={styles.bar}>
        <AsOfForm
          asOf={asOf}
          action="/co-quan"
          kept={{ he: search.he, q: search.q }}
          onDate={(ngay) => void navigate({ to: '/co-quan', search: { ...search, ngay } })}
        />
        <SearchForm search={search} />
      </div>
      <TimeRuler dates={dates.data ?? []} asOf={asOf} search={search} />
      {search.q ? <FoundBodies search={search} /> : <HierarchySwitch search={search} />}
      {roots.error && <ErrorState error={roots.error} onRetry={() => void roots.refetch()} />}
      {roots.isPending && <Skeleton lines={9} />}
      {!search.q && roots.data?.total === 0 && (
        <EmptyState title={t('organisations.none', { date: date(asOf) })}>
          <p>{t('organisations.none.do')}</p>
        </EmptyState>
      )}
      {!search.q && roots.data && <Tree search={search} roots={roots.data.rows.map(({ key }) => key)} />}
    </main>
  );
}

function Tree({ search, roots }: { readonly search: TreeSearch; readonly roots: readonly string[] }) {
  const { t } = useWords();
  const running = useRunning();
  const [focused, setFocused] = useState<string>();
  const tabStop = running ? (focused ?? roots[0] ?? '') : null;
  return (
    <>
      <ul
        role="tree"
        aria-label={t(`organisations.hierarchy.${search.he ?? 'territory'}`)}
        className={treeStyles.tree}
        onKeyDown={(event) => onTreeKey(event, setFocused)}
      >
        <TreeLevel frame={{ search, open: openKeys(search, roots), tabStop }} level={1} />
      </ul>
      <p className={`${treeStyles.keys} small faint`}>{t('organisations.keys')}</p>
    </>
  );
}

function HierarchySwitch({ search }: { readonly search: TreeSearch }) {
  const { t } = useWords();
  const chosen = search.he ?? 'territory';
  return (
    <nav className={`segments ${styles.switch}`} aria-label={t('organisations.hierarchy')}>
      {HIERARCHIES.map((he) => (
        <Link
          key={he}
          to="/co-quan"
          search={{ ...search, he: he === 'territory' ? undefined : he, mo: undefined }}
          activeOptions={{ explicitUndefined: true }}
          aria-current={he === chosen ? 'true' : undefined}
          data-chosen={he === chosen || undefined}
        >
          {t(`organisations.hierarchy.${he}`)}
        </Link>
      ))}
    </nav>
  );
}

function SearchForm({ search }: { readonly search: TreeSearch }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const submit = (form: FormData) => {
    const q = form.get('q');
    void navigate({
      to: '/co-quan',
      search: { ...search, q: typeof q === 'string' && q.trim() !== '' ? q.trim() : undefined },
    });
  };
  return (
    <search className={styles.find}>
      <form
        key={search.q ?? ''}
        method="get"
        action="/co-quan"
        onSubmit={(event) => {
          event.preventDefault();
          submit(new FormData(event.currentTarget));
        }}
      >
        {search.ngay && <input type="hidden" name="ngay" value={search.ngay} />}
        <label>
          <span className="small muted">{t('organisations.find')}</span>
          <input
            type="search"
            name="q"
            className="field"
            defaultValue={search.q ?? ''}
            placeholder={t('organisations.find.hint')}
          />
        </label>
        <button type="submit" className="button">
          {t('organisations.find.do')}
        </button>
      </form>
    </search>
  );
}
