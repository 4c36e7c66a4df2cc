import { Link } from '@tanstack/react-router';
import { IconX } from '@tabler/icons-react';
import { useWords } from '../../words.ts';
import { type ClauseSearch, SEARCH_PARAMS, type SearchFacet } from './clause-search.ts';
import styles from './search.module.css';

type Facets = Readonly<Record<SearchFacet, readonly { readonly value: string; readonly count: number }[]>>;

const ORDER: readonly SearchFacet[] = ['facts', 'type', 'issuer', 'year'];

/** Narrowing by links with counts. */
export function SearchFacets({ facets, search }: { readonly facets: Facets; readonly search: ClauseSearch }) {
  const { t } = useWords();
  return (
    <div className={styles.facets}>
      {ORDER.filter((facet) => facets[facet].length > 1 || search[SEARCH_PARAMS[facet]]).map((facet) => (
        <section key={facet}>
          <h2>{t(`search.facet.${facet}`)}</h2>
          <ul>
            {facets[facet].slice(0, 8).map(({ value, count }) => (
              <FacetLink key={value} facet={facet} value={value} count={count} search={search} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface FacetLinkProps {
  readonly facet: SearchFacet;
  readonly value: string;
  readonly count: number;
  readonly search: ClauseSearch;
}

function FacetLink({ facet, value, count, search }: FacetLinkProps) {
  const { t } = useWords();
  const param = SEARCH_PARAMS[facet];
  const chosen = search[param] === value;
  return (
    <li>
      <Link
        to="/tim-kiem"
        search={{ ...search, trang: undefined, [param]: chosen ? undefined : value }}
        activeProps={{ 'aria-current': undefined }}
        data-chosen={chosen || undefined}
      >
        <span>{facet === 'facts' ? t(`fact.kind.${value}` as 'fact.kind.task') : value}</span>
        {chosen ? <IconX size={15} aria-hidden="true" /> : <span className="num faint">{count}</span>}
      </Link>
    </li>
  );
}
