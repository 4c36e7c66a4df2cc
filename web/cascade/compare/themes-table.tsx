import { Link } from '@tanstack/react-router';
import { useWords } from '../../words.ts';
import { fullNameOf } from '../names.ts';
import { ArrangeTheme } from './arrange-theme.tsx';
import { useArrange } from './arrange.ts';
import styles from './compare.module.css';
import type { Comparison, Lookup, Theme } from './compare-view.ts';
import { ThemeClause } from './theme-clause.tsx';

interface ThemesTableProps {
  readonly comparison: Comparison;
  readonly lookup: Lookup;
  readonly v: string;
}

const KINDS = ['context', 'aim', 'task', 'organisation'] as const;
/** Clauses of one document that a theme shows at first. */
const SHOWN = 3;

/** Themes × documents; on a phone one theme below the other. */
export function ThemesTable({ comparison, lookup, v }: ThemesTableProps) {
  const { t } = useWords();
  const { documents, themes } = comparison;
  return (
    <section className="section" id="chu-de">
      <h2>{t('compare.themes.title')}</h2>
      <table className={styles.themes} data-documents={documents.length}>
        <thead>
          <tr>
            <th scope="col">{t('compare.themes')}</th>
            {documents.map((head) => (
              <th key={head.slug} scope="col">
                {fullNameOf(head)}
              </th>
            ))}
          </tr>
        </thead>
        {KINDS.map((kind) => {
          const own = themes.filter((theme) => theme.kind === kind);
          if (own.length === 0) return null;
          return (
            <tbody key={kind}>
              <tr className={styles.kind}>
                <th scope="colgroup" colSpan={documents.length + 1}>
                  {t(`compare.kind.${kind}`)}
                </th>
              </tr>
              {own.map((theme) => (
                <ThemeRow key={theme.id} theme={theme} comparison={comparison} lookup={lookup} v={v} />
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function ThemeRow({ theme, comparison, lookup, v }: ThemesTableProps & { readonly theme: Theme }) {
  const { t } = useWords();
  const arranging = useArrange();
  return (
    <tr>
      <th scope="row" className={styles.theme}>
        <span className={styles.label}>{theme.label}</span>
        {theme.terms.length > 0 && <span className={styles.terms}>{theme.terms.join(' · ')}</span>}
        <Link to="/doi-chieu/so-sanh/5w1h" search={{ v, 'chu-de': theme.id }} className="small">
          {t('compare.explain')}
        </Link>
        {arranging && <ArrangeTheme theme={theme} themes={comparison.themes} />}
      </th>
      {comparison.documents.map((head, document) => (
        <td key={head.slug}>
          <span className={styles.which}>{fullNameOf(head)}</span>
          <Clauses
            places={theme.clauses.filter((clause) => clause.document === document)}
            slug={head.slug}
            lookup={lookup}
          />
        </td>
      ))}
    </tr>
  );
}

interface ClausesProps {
  readonly places: Theme['clauses'];
  readonly slug: string;
  readonly lookup: Lookup;
}

function Clauses({ places, slug, lookup }: ClausesProps) {
  const { t } = useWords();
  if (places.length === 0) return <p className={styles.nothing}>{t('compare.nothing')}</p>;
  const list = (some: Theme['clauses']) => (
    <ul className={styles.clauses}>
      {some.map((place) => (
        <ThemeClause key={place.path} place={place} slug={slug} lookup={lookup} />
      ))}
    </ul>
  );
  const more = places.slice(SHOWN);
  return (
    <>
      {list(places.slice(0, SHOWN))}
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{t('compare.more-clauses', { n: more.length })}</summary>
          {list(more)}
        </details>
      )}
    </>
  );
}
