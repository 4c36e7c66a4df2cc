import { Link } from '@tanstack/react-router';
import type { DirectiveSummary } from '../../../src/directives/schemas.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { DirectiveStatus } from './directive-status.tsx';
import styles from './library.module.css';
import { ReviewProgress } from './review-progress.tsx';
import { Upstream } from './upstream.tsx';

/** One document: its own words in serif, what Nhịp knows of it beside and below. */
export function DirectiveRow({ row }: { readonly row: DirectiveSummary }) {
  return (
    <li className={styles.row}>
      <div className={styles.symbol}>
        <span>{row.symbol ?? '–'}</span>
        {row.issuedOn && <time dateTime={row.issuedOn}>{date(row.issuedOn)}</time>}
      </div>
      <div className={styles.what}>
        <h2>
          <Link to="/van-ban/$slug" params={{ slug: row.slug }}>
            <DirectiveTitle row={row} />
          </Link>
        </h2>
        <p className={styles.meta}>
          {row.issuer && <span>{row.issuer}</span>}
          <Cascade row={row} />
        </p>
      </div>
      <div className={styles.state}>
        <DirectiveStatus row={row} />
        {row.kind === 'directive' && <ReviewProgress decided={row.facts.decided} total={row.facts.total} />}
      </div>
    </li>
  );
}

const isCapitals = (title: string | null): boolean => title !== null && title === title.toUpperCase();

/** Type and title as the document has them; its symbol when it has no title. */
export function DirectiveTitle({ row }: { readonly row: Pick<DirectiveSummary, 'type' | 'title' | 'symbol'> }) {
  const { t } = useWords();
  if (!row.title && !row.type) return <>{row.symbol ?? t('library.untitled')}</>;
  return (
    <>
      {row.type && <b>{row.type}</b>} <span data-capitals={isCapitals(row.title) || undefined}>{row.title}</span>
    </>
  );
}

/** One hop up and one hop down the cascade (thực hiện). */
function Cascade({ row }: { readonly row: DirectiveSummary }) {
  const { t } = useWords();
  return (
    <>
      {row.implements.length > 0 && (
        <span>
          {t('library.implements')} <Upstream relations={row.implements} />
        </span>
      )}
      {row.implementedBy > 0 && row.symbol && (
        <Link to="/van-ban" search={{ 'thuc-hien': row.symbol }}>
          {t('library.implemented-by', { n: row.implementedBy })}
        </Link>
      )}
      {row.copies > 1 && <span>{t('library.copies', { n: row.copies })}</span>}
    </>
  );
}
