import type { ClauseStatus, Tally, UpstreamClause } from '../../src/cascade/schemas.ts';
import { clauseMark } from '../ui/clause-mark.ts';
import { number } from '../ui/format.ts';
import { useWords } from '../words.ts';
import type { Alignment, Found } from './alignment-view.ts';
import { nameOf, placeOf } from './names.ts';
import shapes from './shapes.module.css';
import { Sign, StatusShape, wayOf } from './status-shape.tsx';
import styles from './strip.module.css';

interface StripProps {
  readonly upstream: Alignment['upstream'];
  readonly found: Found;
}

/** One cell a clause in the order of the document above, grouped by its sections; each leads to the clause below. */
export function CoverageStrip({ upstream, found }: StripProps) {
  const { t, language } = useWords();
  const asked = found.clauses.filter(({ status }) => status !== 'exempt');
  const { tally } = found;
  const share = number(tally.asked === 0 ? 0 : (tally.kept / tally.asked) * 100, language, 1);
  return (
    <section className="section">
      <div className={styles.head}>
        <h2>{t('cascade.strip', { above: nameOf(upstream) })}</h2>
        <p className="muted small">{t('cascade.strip.each')}</p>
      </div>
      <div className={styles.strip}>
        {[...Map.groupBy(asked, ({ section }) => section.path)].map(([path, clauses]) => (
          <Group key={path} clauses={clauses} numbers={found.numbers} />
        ))}
      </div>
      <Legend tally={tally} />
      <p className="muted small">
        {t('cascade.share', { ...tally, share })}
        {tally.exempt > 0 && ` ${t('cascade.exempt', { n: tally.exempt })}`}
      </p>
    </section>
  );
}

interface GroupProps {
  readonly clauses: readonly UpstreamClause[];
  readonly numbers: Found['numbers'];
}

function Group({ clauses, numbers }: GroupProps) {
  const { t } = useWords();
  const { section } = clauses[0]!;
  return (
    <div className={styles.group} style={{ '--n': clauses.length } as React.CSSProperties}>
      <div className={styles.cells}>
        {clauses.map(({ path, status }) => {
          const told = `§ ${clauseMark(path)}: ${t(`cascade.status.${status}`)}`;
          return (
            <a
              key={path}
              href={`#${encodeURI(placeOf(path))}`}
              className={shapes.cell}
              data-shape={status}
              aria-label={told}
              title={told}
            >
              <Sign status={status} way={wayOf(numbers, path)} />
            </a>
          );
        })}
      </div>
      <p className={styles.label} title={section.title}>
        <b>{clauseMark(section.path)}</b> {section.title}
      </p>
    </div>
  );
}

const STATUSES: readonly ClauseStatus[] = ['kept', 'changed', 'narrowed', 'omitted', 'doubtful'];

function Legend({ tally }: { readonly tally: Tally }) {
  const { t } = useWords();
  return (
    <p className={shapes.legend}>
      {STATUSES.filter((status) => tally[status] > 0).map((status) => (
        <span key={status}>
          <StatusShape status={status} />
          {t(`cascade.status.${status}`)} <b>{tally[status]}</b>
        </span>
      ))}
      {tally.added > 0 && (
        <span>
          <StatusShape status="added" />
          {t('cascade.status.added')} <b>{tally.added}</b>
        </span>
      )}
    </p>
  );
}
