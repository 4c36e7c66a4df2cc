import { Link } from '@tanstack/react-router';
import type { ClauseStatus } from '../../src/cascade/schemas.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { Paging } from '../ui/paging.tsx';
import { useWords } from '../words.ts';
import type { Coverage } from './alignment-view.ts';
import styles from './coverage.module.css';
import { nameOf } from './names.ts';
import shapes from './shapes.module.css';
import { Sign, StatusShape } from './status-shape.tsx';

/** Clauses on one page: thirty-four columns of more would be slow on an old laptop. */
const PAGE = 60;
const LEGEND: readonly ClauseStatus[] = ['kept', 'changed', 'narrowed', 'omitted', 'doubtful', 'exempt'];

/** One row a clause, one column a document; each cell says how the clause fared there. */
export function CoverageMatrix({ coverage, page }: { readonly coverage: Coverage; readonly page: number }) {
  const { t } = useWords();
  const { upstream, clauses } = coverage;
  const documents = coverage.documents.filter(({ cells }) => cells.length > 0);
  const from = (page - 1) * PAGE;
  return (
    <section className="section">
      <h2>{t('cascade.coverage.matrix')}</h2>
      <p className={shapes.legend}>
        {LEGEND.map((status) => (
          <span key={status}>
            <StatusShape status={status} />
            {t(`cascade.status.${status}`)}
          </span>
        ))}
      </p>
      <section className={styles.scroll} aria-label={t('cascade.coverage.matrix')}>
        <table className={styles.matrix}>
          <MatrixHead upstream={upstream.slug} documents={documents} />
          <tbody>
            {clauses.slice(from, from + PAGE).map((clause, at) => (
              <tr key={clause.path}>
                <th scope="row">
                  <AnchorMark slug={upstream.slug} path={clause.path} /> <span lang="vi">{clause.text}</span>
                </th>
                {documents.map(({ slug, cells }) => (
                  <Cell key={slug} status={cells[from + at]!} />
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
            search={{ trang: to > 1 ? to : undefined }}
            className="button"
          >
            {label}
          </Link>
        )}
      />
    </section>
  );
}

interface MatrixHeadProps {
  readonly upstream: string;
  readonly documents: Coverage['documents'];
}

function MatrixHead({ upstream, documents }: MatrixHeadProps) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('cascade.coverage.clause')}</th>
        {documents.map((document) => (
          <th key={document.slug} scope="col">
            <Link to="/doi-chieu/$upstream/$downstream" params={{ upstream, downstream: document.slug }}>
              {nameOf(document)}
            </Link>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({ status }: { readonly status: ClauseStatus }) {
  const { t } = useWords();
  const word = t(`cascade.status.${status}`);
  return (
    <td title={word}>
      <span className={shapes.cell} data-shape={status} aria-hidden="true">
        <Sign status={status} />
      </span>
      <span className="hidden-words">{word}</span>
    </td>
  );
}
