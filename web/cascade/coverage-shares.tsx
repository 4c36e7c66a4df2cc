import { Link } from '@tanstack/react-router';
import { useWords } from '../words.ts';
import type { Coverage } from './alignment-view.ts';
import styles from './coverage.module.css';
import { Legend } from './legend.tsx';
import { fullNameOf, nameOf } from './names.ts';
import { PARTS, tallyText } from './tally-text.ts';

type Document = Coverage['documents'][number];
const GOVERNMENTS = ['centre', 'province', 'commune'] as const;

/** Documents of a level shown at once; the others are folded away. */
const FIRST = 8;

/** Which share of the clauses each document covers, level by level; within a level those that leave most out come first. */
export function CoverageShares({ coverage: { upstream, documents } }: { readonly coverage: Coverage }) {
  const { t } = useWords();
  const names = new Map([upstream, ...documents].map((document) => [document.slug, nameOf(document)]));
  const levels = Map.groupBy(documents, ({ government }) => government);
  const row = (document: Document) => (
    <ShareRow key={document.slug} document={document} upstream={upstream.slug} names={names} />
  );
  return (
    <section className="section">
      <h2>{t('cascade.coverage.shares')}</h2>
      {documents.some(({ tally }) => tally) && <Legend statuses={PARTS} />}
      {GOVERNMENTS.map((government) => {
        const own = levels.get(government);
        if (!own) return null;
        return (
          <section key={government} className={styles.level}>
            <h3>{t(`cascade.government.${government}`, { n: own.length })}</h3>
            <ul className={styles.shares}>{own.toSorted(mostOmittedFirst).slice(0, FIRST).map(row)}</ul>
            {own.length > FIRST && (
              <details className={styles.others}>
                <summary>{t('cascade.coverage.others', { n: own.length - FIRST })}</summary>
                <ul className={styles.shares}>{own.toSorted(mostOmittedFirst).slice(FIRST).map(row)}</ul>
              </details>
            )}
          </section>
        );
      })}
    </section>
  );
}

const mostOmittedFirst = (a: Document, b: Document): number => (b.tally?.omitted ?? -1) - (a.tally?.omitted ?? -1);

interface ShareRowProps {
  readonly document: Document;
  readonly upstream: string;
  readonly names: ReadonlyMap<string, string>;
}

function ShareRow({ document, upstream, names }: ShareRowProps) {
  const words = useWords();
  const { t } = words;
  const { slug, tally, state, carries } = document;
  const through = carries.filter((above) => above !== upstream).map((above) => names.get(above));
  return (
    <li>
      <div>
        <Link to="/doi-chieu/$upstream/$downstream" params={{ upstream, downstream: slug }}>
          {fullNameOf(document)}
        </Link>
        <p className="muted small">
          {document.symbol && document.issuer}
          {through.length > 0 && ` · ${t('cascade.coverage.through', { names: through.join(', ') })}`}
        </p>
      </div>
      {tally ? <Share tally={tally} /> : <span />}
      <p className="muted small">
        {tally ? tallyText(tally, words) : state.status !== 'done' && t(`cascade.state.short.${state.status}`)}
        {tally && tally.added > 0 && (
          <>
            {' · '}
            <Link
              to="/doi-chieu/$upstream/$downstream"
              params={{ upstream, downstream: slug }}
              search={{ xem: 'them' }}
            >
              {t('cascade.coverage.added', { n: tally.added })}
            </Link>
          </>
        )}
      </p>
    </li>
  );
}

type Tally = NonNullable<Document['tally']>;

/** The split of the demands, each part with its shape; the words stand beside it. */
function Share({ tally }: { readonly tally: Tally }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {PARTS.map((part) =>
        tally[part] > 0 ? (
          <i key={part} className={styles.part} data-shape={part} style={{ flexGrow: tally[part] }} />
        ) : null,
      )}
    </span>
  );
}
