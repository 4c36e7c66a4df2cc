import { AnchorMark } from '../../ui/anchor-mark.tsx';
import { useWords } from '../../words.ts';
import { nameOf } from '../names.ts';
import { levelText, reasonsText } from '../number-words.ts';
import styles from './compare.module.css';
import type { Comparison } from './compare-view.ts';

type Compared = Comparison['numbers'][number];

/** As many as are read at first: those that moved stand before those that were dropped. */
const SHOWN = 10;

/** Every number that did not stay as it was, from which document to which. */
export function NumberSection({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const { numbers } = comparison;
  return (
    <section className="section" id="con-so">
      <h2>{t('compare.numbers.title')}</h2>
      {numbers.length === 0 ? (
        <p className="muted">{t('compare.none')}</p>
      ) : (
        <>
          <Numbers numbers={numbers.slice(0, SHOWN)} comparison={comparison} />
          {numbers.length > SHOWN && (
            <details className={styles.more}>
              <summary>{t('compare.more-numbers', { n: numbers.length - SHOWN })}</summary>
              <Numbers numbers={numbers.slice(SHOWN)} comparison={comparison} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

interface NumbersProps {
  readonly numbers: readonly Compared[];
  readonly comparison: Comparison;
}

function Numbers({ numbers, comparison }: NumbersProps) {
  const { t } = useWords();
  return (
    <table className={styles.numbers}>
      <thead>
        <tr>
          <th scope="col">{t('compare.indicator')}</th>
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
          <th scope="col">{t('compare.change')}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map((number, at) => (
          <NumberRow key={at} number={number} comparison={comparison} />
        ))}
      </tbody>
    </table>
  );
}

function NumberRow({ number, comparison }: { readonly number: Compared; readonly comparison: Comparison }) {
  const words = useWords();
  const { t } = words;
  const { indicator, was, now, from, to, fromDocument, toDocument, direction } = number;
  const reasons = reasonsText(number, words);
  return (
    <tr data-direction={direction}>
      <th scope="row" className={styles.indicator} lang="vi">
        {indicator}
      </th>
      <td>
        <Level level={was} path={from} document={fromDocument} comparison={comparison} />
      </td>
      <td>
        <Level level={now} path={now ? to : null} document={toDocument} comparison={comparison} />
      </td>
      <td>
        <span className={styles.verdict}>{t(`compare.direction.${direction}`)}</span>
        {reasons && <span className="muted small"> {reasons}</span>}
      </td>
    </tr>
  );
}

interface LevelProps {
  readonly level: Compared['was'];
  readonly path: string | null;
  readonly document: number;
  readonly comparison: Comparison;
}

function Level({ level, path, document, comparison }: LevelProps) {
  const words = useWords();
  const head = comparison.documents[document]!;
  if (!level) return <span className="muted">–</span>;
  return (
    <>
      <strong className={styles.level}>{levelText(level, words)}</strong>
      <span className="small">
        {nameOf(head)} {path && <AnchorMark slug={head.slug} path={path} />}
      </span>
    </>
  );
}
