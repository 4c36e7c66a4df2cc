import { getRouteApi, Link } from '@tanstack/react-router';
import type { ClauseStatus, UpstreamClause } from '../../src/cascade/schemas.ts';
import { clauseMark } from '../ui/clause-mark.ts';
import { date } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { AlignedRow } from './aligned-row.tsx';
import styles from './alignment.module.css';
import type { Alignment, Found } from './alignment-view.ts';
import { ClauseWords } from './clause-words.tsx';
import { differs, foldRows } from './fold-rows.ts';
import { fullNameOf } from './names.ts';
import { StatusShape } from './status-shape.tsx';

const route = getRouteApi('/doi-chieu/$upstream/$downstream');

interface RowsProps {
  readonly alignment: Alignment;
  readonly found: Found;
}

/** The clauses above beside those that take them up; what agrees is folded, what differs is open. */
export function AlignedRows({ alignment, found }: RowsProps) {
  const { xem } = route.useSearch();
  const { t } = useWords();
  return (
    <section className={`section ${styles.rows}`} aria-label={t('cascade.show')}>
      <Choice found={found} />
      {xem !== 'them' && <Heads alignment={alignment} />}
      {xem === 'them' ? (
        <Added alignment={alignment} found={found} />
      ) : xem === 'lech' ? (
        found.clauses
          .filter(differs)
          .map((clause) => <AlignedRow key={clause.path} clause={clause} alignment={alignment} found={found} />)
      ) : (
        <Folded alignment={alignment} found={found} />
      )}
    </section>
  );
}

function Choice({ found }: { readonly found: Found }) {
  const { t } = useWords();
  const choices = [
    [undefined, t('cascade.show.all', { n: found.clauses.length })],
    ['lech', t('cascade.show.differing', { n: found.clauses.filter(differs).length })],
    ['them', t('cascade.show.added', { n: found.additions.length })],
  ] as const;
  return (
    <div className={styles.choice}>
      <nav className="segments" aria-label={t('cascade.show')}>
        {choices.map(([xem, word]) => (
          <Link key={word} from={route.id} to="." search={{ xem }} resetScroll={false} activeOptions={{ exact: true }}>
            {word}
          </Link>
        ))}
      </nav>
      <p className={`muted small ${styles.keys}`}>{t('cascade.keys')}</p>
    </div>
  );
}

function Heads({ alignment: { upstream, downstream } }: { readonly alignment: Alignment }) {
  return (
    <div className={styles.heads}>
      {[upstream, downstream].map((head) => (
        <p key={head.slug}>
          <Link to="/van-ban/$slug" params={{ slug: head.slug }}>
            {fullNameOf(head)}
          </Link>
          <span className="muted">
            {[head.issuer, head.issuedOn && date(head.issuedOn)].filter(Boolean).join(', ')}
          </span>
        </p>
      ))}
    </div>
  );
}

function Folded({ alignment, found }: RowsProps) {
  return foldRows(found.clauses).map((fold) => {
    if (fold.kind === 'open')
      return <AlignedRow key={fold.row.path} clause={fold.row} alignment={alignment} found={found} />;
    return (
      <details key={fold.rows[0]!.path} className={styles.fold}>
        <summary>
          <FoldWords rows={fold.rows} />
        </summary>
        {fold.rows.map((clause) => (
          <AlignedRow key={clause.path} clause={clause} alignment={alignment} found={found} />
        ))}
      </details>
    );
  });
}

const FOLDED: readonly ClauseStatus[] = ['kept', 'exempt'];

function FoldWords({ rows }: { readonly rows: readonly UpstreamClause[] }) {
  const { t } = useWords();
  const [from, to] = [clauseMark(rows[0]!.path), clauseMark(rows.at(-1)!.path)];
  return (
    <>
      <span className={styles.foldName}>
        {rows.length === 1 ? t('cascade.fold.one', { from }) : t('cascade.fold', { from, to, n: rows.length })}
      </span>
      {FOLDED.map((status) => {
        const count = rows.filter((row) => row.status === status).length;
        return (
          count > 0 && (
            <span key={status} className={styles.foldCount}>
              <StatusShape status={status} />
              {t(`cascade.status.${status}`)} {count}
            </span>
          )
        );
      })}
    </>
  );
}

function Added({ alignment, found }: RowsProps) {
  const { t } = useWords();
  if (found.additions.length === 0) return <p className="muted">{t('cascade.added.none')}</p>;
  return (
    <>
      <h2>{t('cascade.added')}</h2>
      <ul className={styles.additions}>
        {found.additions.map(({ path, text, beside }) => (
          <li key={path}>
            <ClauseWords slug={alignment.downstream.slug} path={path} text={text} beside={beside} />
          </li>
        ))}
      </ul>
    </>
  );
}
