import { Link } from '@tanstack/react-router';
import { useWords } from '../../words.ts';
import { FacetGroup, type FacetValue, FacetWords } from '../facets/facet-column.tsx';
import { FACET_PARAMS, type LibraryFacet, type LibrarySearch } from './library-search.ts';

interface FacetsProps {
  readonly facets: Readonly<Record<LibraryFacet, readonly FacetValue[]>>;
  readonly search: LibrarySearch;
}

const ORDER: readonly LibraryFacet[] = ['status', 'type', 'issuer', 'year', 'kind'];

export const chosenFacets = (search: LibrarySearch): number =>
  ORDER.filter((facet) => search[FACET_PARAMS[facet]]).length;

export function Facets({ facets, search }: FacetsProps) {
  const { t } = useWords();
  return ORDER.filter((facet) => facets[facet].length > 1 || search[FACET_PARAMS[facet]]).map((facet) => (
    <FacetGroup
      key={facet}
      title={t(`library.facet.${facet}`)}
      values={facets[facet]}
      link={(value) => <FacetLink facet={facet} value={value} search={search} />}
    />
  ));
}

interface FacetLinkProps {
  readonly facet: LibraryFacet;
  readonly value: FacetValue;
  readonly search: LibrarySearch;
}

function FacetLink({ facet, value: { value, count }, search }: FacetLinkProps) {
  const { t } = useWords();
  const param = FACET_PARAMS[facet];
  const chosen = search[param] === value;
  const word =
    facet === 'kind' || facet === 'status' ? t(`library.${facet}.${value}` as 'library.kind.directive') : value;
  return (
    <Link
      to="/van-ban"
      search={{ ...search, trang: undefined, [param]: chosen ? undefined : value }}
      activeProps={{ 'aria-current': undefined }}
      data-chosen={chosen || undefined}
    >
      <FacetWords word={word} count={count} chosen={chosen} />
    </Link>
  );
}
