import { Link } from '@tanstack/react-router';
import { IconX } from '@tabler/icons-react';
import { useWords } from '../../words.ts';
import styles from './library.module.css';
import { FACET_PARAMS, type LibraryFacet, type LibrarySearch } from './library-search.ts';

type FacetValues = readonly { readonly value: string; readonly count: number }[];

interface FacetsProps {
  readonly facets: Readonly<Record<LibraryFacet, FacetValues>>;
  readonly search: LibrarySearch;
}

const ORDER: readonly LibraryFacet[] = ['status', 'type', 'issuer', 'year', 'kind'];

/** Plain links with counts; folded on a phone. */
export function Facets(props: FacetsProps) {
  const { t } = useWords();
  const chosen = ORDER.filter((facet) => props.search[FACET_PARAMS[facet]]).length;
  return (
    <div className={styles.facets}>
      <details className={styles.fold}>
        <summary>{chosen > 0 ? t('library.facets.chosen', { n: chosen }) : t('library.facets')}</summary>
        <FacetGroups {...props} />
      </details>
      <div className={styles.open}>
        <FacetGroups {...props} />
      </div>
    </div>
  );
}

const FacetGroups = ({ facets, search }: FacetsProps) =>
  ORDER.filter((facet) => facets[facet].length > 1 || search[FACET_PARAMS[facet]]).map((facet) => (
    <FacetGroup key={facet} facet={facet} values={facets[facet]} search={search} />
  ));

const MOST = 8;

function FacetGroup({
  facet,
  values,
  search,
}: {
  readonly facet: LibraryFacet;
  readonly values: FacetValues;
  readonly search: LibrarySearch;
}) {
  const { t } = useWords();
  const param = FACET_PARAMS[facet];
  const word = (value: string) =>
    facet === 'kind' || facet === 'status' ? t(`library.${facet}.${value}` as 'library.kind.directive') : value;
  return (
    <section>
      <h2>{t(`library.facet.${facet}`)}</h2>
      <ul>
        {values.slice(0, MOST).map(({ value, count }) => (
          <li key={value}>
            <FacetLink
              search={{ ...search, trang: undefined, [param]: search[param] === value ? undefined : value }}
              chosen={search[param] === value}
              word={word(value)}
              count={count}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FacetLinkProps {
  readonly search: LibrarySearch;
  readonly chosen: boolean;
  readonly word: string;
  readonly count: number;
}

const FacetLink = ({ search, chosen, word, count }: FacetLinkProps) => (
  <Link to="/van-ban" search={search} activeProps={{ 'aria-current': undefined }} data-chosen={chosen || undefined}>
    <span>{word}</span>
    {chosen ? <IconX size={15} aria-hidden="true" /> : <span className="num faint">{count}</span>}
  </Link>
);
