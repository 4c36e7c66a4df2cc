import { Link } from '@tanstack/react-router';
import { useWords } from '../../words.ts';
import { FacetGroup, type FacetValue, FacetWords } from '../facets/facet-column.tsx';
import { type ClauseSearch, SEARCH_PARAMS, type SearchFacet } from './clause-search.ts';

interface SearchFacetsProps {
  readonly facets: Readonly<Record<SearchFacet, readonly FacetValue[]>>;
  readonly search: ClauseSearch;
}

const ORDER: readonly SearchFacet[] = ['facts', 'type', 'issuer', 'year'];

export const chosenFacets = (search: ClauseSearch): number =>
  ORDER.filter((facet) => search[SEARCH_PARAMS[facet]]).length;

/** Narrowing by links with counts. */
export function SearchFacets({ facets, search }: SearchFacetsProps) {
  const { t } = useWords();
  return ORDER.filter((facet) => facets[facet].length > 1 || search[SEARCH_PARAMS[facet]]).map((facet) => (
    <FacetGroup
      key={facet}
      title={t(`search.facet.${facet}`)}
      values={facets[facet]}
      link={(value) => <FacetLink facet={facet} value={value} search={search} />}
    />
  ));
}

interface FacetLinkProps {
  readonly facet: SearchFacet;
  readonly value: FacetValue;
  readonly search: ClauseSearch;
}

function FacetLink({ facet, value: { value, count }, search }: FacetLinkProps) {
  const { t } = useWords();
  const param = SEARCH_PARAMS[facet];
  const chosen = search[param] === value;
  return (
    <Link
      to="/tim-kiem"
      search={{ ...search, trang: undefined, [param]: chosen ? undefined : value }}
      activeProps={{ 'aria-current': undefined }}
      data-chosen={chosen || undefined}
    >
      <FacetWords
        word={facet === 'facts' ? t(`fact.kind.${value}` as 'fact.kind.task') : value}
        count={count}
        chosen={chosen}
      />
    </Link>
  );
}
