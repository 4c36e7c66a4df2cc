import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DirectiveTitle } from '../directives/library/directive-row.tsx';
import { DropZone } from '../directives/upload/drop-zone.tsx';
import { ReadingQueue } from '../directives/upload/reading-queue.tsx';
import { useUploads } from '../directives/upload/use-uploads.ts';
import type { DirectiveSummary } from '../../src/directives/schemas.ts';
import { useCan, useQueries } from '../router-context.ts';
import { date } from '../ui/format.ts';
import { useWords } from '../words.ts';
import styles from './home.module.css';
import { LATEST, WAITING } from './home-queries.ts';
import { headline } from './headline.ts';

/** Work first: the title says what waits, the lists lead there. */
export function HomePage() {
  const words = useWords();
  const { t } = words;
  const { library } = useQueries();
  const waiting = useQuery(library.list.queryOptions({ input: WAITING }));
  const latest = useQuery(library.list.queryOptions({ input: LATEST }));
  const uploads = useUploads();
  const mayUpload = useCan('upload');
  const left = (waiting.data?.rows ?? []).map(({ facts }) => facts.total - facts.decided);
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      <h1>{headline(words, latest.data?.total ?? 0, waiting.data?.total ?? 0)}</h1>
      <ReadingQueue uploads={uploads} />
      <div className={styles.columns}>
        <section className={styles.waiting}>
          <h2>{t('home.waiting')}</h2>
          {left.length === 0 && <p className="muted">{t('home.waiting.none')}</p>}
          <ul>
            {(waiting.data?.rows ?? []).map((row) => (
              <WaitingRow key={row.id} row={row} />
            ))}
          </ul>
        </section>
        <section className={styles.latest}>
          <div className={styles.heading}>
            <h2>{t('home.latest')}</h2>
            <Link to="/van-ban" search={{ dang: LATEST.kind }}>
              {t('home.all', { n: latest.data?.total ?? 0 })}
            </Link>
          </div>
          <ul>
            {(latest.data?.rows ?? []).map((row) => (
              <LatestRow key={row.id} row={row} />
            ))}
          </ul>
        </section>
      </div>
      {mayUpload && <DropZone onFiles={uploads.add} />}
    </main>
  );
}

function WaitingRow({ row }: { readonly row: DirectiveSummary }) {
  const { t } = useWords();
  return (
    <li>
      <p className={styles.left}>
        <b className="num">{row.facts.total - row.facts.decided}</b>
        <span>{t('home.left')}</span>
      </p>
      <div>
        <h3>
          <Link to="/van-ban/$slug" params={{ slug: row.slug }}>
            <DirectiveTitle row={row} />
          </Link>
        </h3>
        <p className="small muted">
          {[row.symbol, row.issuer].filter(Boolean).join(', ')}
          {row.facts.decided > 0 &&
            `; ${t('library.reviewed', { decided: row.facts.decided, total: row.facts.total })}`}
        </p>
      </div>
    </li>
  );
}

const LatestRow = ({ row }: { readonly row: DirectiveSummary }) => (
  <li>
    <p className={styles.symbol}>
      <Link to="/van-ban/$slug" params={{ slug: row.slug }}>
        {row.symbol ?? row.type ?? row.title?.slice(0, 40)}
      </Link>
      {row.issuedOn && <time dateTime={row.issuedOn}>{date(row.issuedOn)}</time>}
    </p>
    <p className={styles.title}>
      <DirectiveTitle row={{ ...row, type: null }} />
    </p>
  </li>
);
