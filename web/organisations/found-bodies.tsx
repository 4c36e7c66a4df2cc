import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useOrganisations } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { LastDay, SampleMark } from './body-mark.tsx';
import treeStyles from './tree.module.css';
import { foundInput, type TreeSearch } from './tree-search.ts';

/** Bodies whose name has the words that were typed, with or without diacritics. */
export function FoundBodies({ search }: { readonly search: TreeSearch }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(useOrganisations().units.list.queryOptions({ input: foundInput(search) }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  return (
    <section aria-labelledby="found">
      <h2 id="found" className={treeStyles.foundHead}>
        {t('organisations.found', { n: data.total, q: search.q ?? '' })}
      </h2>
      <ul className={treeStyles.found}>
        {data.rows.map((body) => (
          <li key={body.key}>
            <Link
              to="/co-quan/$key"
              params={{ key: body.key }}
              search={{ ngay: search.ngay }}
              className={treeStyles.name}
            >
              {body.name}
            </Link>
            <SampleMark body={body} />
            <span className="small faint">{t(`organisations.level.${body.level}`)}</span>
            {body.code && <span className={treeStyles.code}>{body.code}</span>}
            <LastDay to={body.to} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/co-quan" search={{ ...search, q: undefined }} className="button plain">
          {t('organisations.find.clear')}
        </Link>
      </p>
    </section>
  );
}
