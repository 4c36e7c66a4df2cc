import { Link } from '@tanstack/react-router';
import type { AlignedNumber } from '../../src/cascade/schemas.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { useWords } from '../words.ts';
import type { Alignment, Found } from './alignment-view.ts';
import { nameOf } from './names.ts';
import { levelText, reasonsText } from './number-words.ts';
import styles from './numbers.module.css';
import { SlopeChart } from './slope-chart.tsx';
import { slopesOf } from './slope.ts';

/** What became of every number on the way down: chart and table. */
export function Numbers({ alignment, found }: { readonly alignment: Alignment; readonly found: Found }) {
  const { t } = useWords();
  const { numbers, tally } = found;
  if (numbers.length === 0) return null;
  const [above, below] = [nameOf(alignment.upstream), nameOf(alignment.downstream)];
  const slopes = slopesOf(numbers);
  return (
    <section className="section">
      <h2>
        {tally.lowered > 0
          ? t('cascade.numbers.lowered', { n: tally.lowered, all: numbers.length, below })
          : t('cascade.numbers.none', { below })}
      </h2>
      {slopes.length > 0 && (
        <figure className={styles.chart}>
          <p className="muted small">{t('cascade.numbers.base', { above })}</p>
          <SlopeChart slopes={slopes} above={above} below={below} />
          <figcaption className="muted small">{t('cascade.numbers.caution')}</figcaption>
        </figure>
      )}
      <NumbersTable numbers={numbers} alignment={alignment} />
      <p className="small">
        <Link to="/dong-chi-tieu" search={{ 'van-ban': alignment.downstream.slug }}>
          {t('cascade.numbers.lineages')}
        </Link>
      </p>
    </section>
  );
}

interface TableProps {
  readonly numbers: readonly AlignedNumber[];
  readonly alignment: Alignment;
}

function NumbersTable({ numbers, alignment }: TableProps) {
  const { t } = useWords();
  return (
    <table className={`data-table ${styles.table}`}>
      <caption className="hidden-words">{t('cascade.numbers.more', { n: numbers.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cascade.numbers.indicator')}</th>
          <th scope="col">{nameOf(alignment.upstream)}</th>
          <th scope="col">{nameOf(alignment.downstream)}</th>
          <th scope="col">{t('cascade.numbers.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map((number, at) => (
          <NumberRow key={at} number={number} alignment={alignment} />
        ))}
      </tbody>
    </table>
  );
}

function NumberRow({ number, alignment }: { readonly number: AlignedNumber; readonly alignment: Alignment }) {
  const words = useWords();
  const { t } = words;
  const { was, now, from, to, indicator, direction } = number;
  const reasons = reasonsText(number, words);
  return (
    <tr data-direction={direction}>
      <th scope="row">{indicator}</th>
      <td>
        {was && <span className="level">{levelText(was, words)}</span>}{' '}
        {from && <AnchorMark slug={alignment.upstream.slug} path={from} />}
      </td>
      <td>
        {now ? <span className="level">{levelText(now, words)}</span> : direction === 'dropped' && t('fact.none')}{' '}
        {to && <AnchorMark slug={alignment.downstream.slug} path={to} />}
      </td>
      <td>
        <span className={styles.verdict}>{t(`cascade.direction.${direction}`)}</span>
        {reasons && <span className="muted small"> {reasons}</span>}
      </td>
    </tr>
  );
}
