import { Link } from '@tanstack/react-router';
import type { ClauseStatus } from '../../src/cascade/schemas.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { Paging } from '../ui/paging.tsx';
import { useWords } from '../words.ts';
import type { Coverage } from './alignment-view.ts';
import styles from './coverage.module.css';
import { type Column, columnsOf } from './matrix-columns.ts';
import { Legend } from './legend.tsx';
import { placeOf } from './names.ts';
import shapes from './shapes.module.css';
import type { MatrixBy } from './shown.ts';
import { Sign } from './status-shape.tsx';

/** Clauses on one page: thirty-four columns of more would be slow on an old laptop. */
const PAGE = 40;
const LEGEND: readonly ClauseStatus[] = ['kept', 'changed', 'narrowed', 'omitted', 'doubtful', 'exempt'];

interface MatrixProps {
  readonly coverage: Coverage;
  readonly page: number;
  readonly by: MatrixBy | undefined;
}

/** One row a clause, one column a document or a body; each cell says how the clause fared there and leads to it. */
export function CoverageMatrix({ coverage, page, by }: MatrixProps) {
  const { t } = useWords();
  const { upstream, clauses } = coverage;
  const columns = columnsOf(coverage, by === 'co-quan');
  const from = (page - 1) * PAGE;
  return (
    <section className="section" id="ma-tran">
      <h2>{t(by ? 'cascade.coverage.matrix.bodies' : 'cascade.coverage.matrix')}</h2>
      <Ways upstream={upstream.slug} by={by} />
      <Legend statuses={LEGEND} />
      <section className={styles.scroll} aria-label={t('cascade.coverage.matrix')}>
        <table className={styles.matrix}>
          <MatrixHead upstream={upstream.slug} columns={columns} byDocument={by === undefined} />
          <tbody>
            {clauses.slice(from, from + PAGE).map((clause, at) => (
              <tr key={clause.path}>
                <th scope="row">
                  <AnchorMark slug={upstream.slug} path={clause.path} /> <span lang="vi">{clause.text}</span>
                </th>
                {columns.map(({ key, slugs, cells }) => (
                  <Cell
                    key={key}
                    status={cells[from + at]!}
                    address={`/doi-chieu/${upstream.slug}/${slugs[from + at]}#${encodeURI(placeOf(clause.path))}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Paging
        page={page}
        pageSize={PAGE}
        total={clauses.length}
        link={(to, label) => (
          <Link
            to="/doi-chieu/$upstream"
            params={{ upstream: upstream.slug }}
            search={{ trang: to > 1 ? to : undefined, theo: by }}
            hash="ma-tran"
            className="button"
          >
            {label}
          </Link>
        )}
      />
    </section>
  );
}

/** Documents or bodies at the head of the columns. */
function Ways({ upstream, by }: { readonly upstream: string; readonly by: MatrixBy | undefined }) {
  const { t } = useWords();
  return (
    <p className="segments">
      {([undefined, 'co-quan'] as const).map((way) => (
        <Link
          key={way ?? 'van-ban'}
          to="/doi-chieu/$upstream"
          params={{ upstream: upstream }}
          search={{ theo: way }}
          hash="ma-tran"
          resetScroll={false}
          aria-current={way === by ? 'true' : undefined}
        >
          {t(way ? 'cascade.coverage.by.bodies' : 'cascade.coverage.by.documents')}
        </Link>
      ))}
    </p>
  );
}

interface MatrixHeadProps {
  readonly upstream: string;
  readonly columns: readonly Column[];
  readonly byDocument: boolean;
}

function MatrixHead({ upstream, columns, byDocument }: MatrixHeadProps) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('cascade.coverage.clause')}</th>
        {columns.map(({ key, name }) => (
          <th key={key} scope="col" className={columns.length > STANDING ? styles.standing : undefined}>
            {byDocument ? (
              <Link to="/doi-chieu/$upstream/$downstream" params={{ upstream, downstream: key }}>
                {name}
              </Link>
            ) : (
              name
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** More names than this stand upright, or the columns would not fit. */
const STANDING = 8;

interface CellProps {
  readonly status: ClauseStatus;
  readonly address: string;
}

/** A plain link: two thousand of the router's would be slow on an old laptop. */
function Cell({ status, address }: CellProps) {
  const { t } = useWords();
  const word = t(`cascade.status.${status}`);
  if (status === 'exempt')
    return (
      <td title={word}>
        <span className={shapes.cell} data-shape={status} aria-hidden="true" />
        <span className="hidden-words">{word}</span>
      </td>
    );
  return (
    <td>
      <a href={address} className={shapes.cell} data-shape={status} title={word} aria-label={word}>
        <Sign status={status} />
      </a>
    </td>
  );
}
