import { Link } from '@tanstack/react-router';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { useWords } from '../words.ts';
import type { Coverage } from './alignment-view.ts';
import styles from './coverage.module.css';
import { placeOf, shortNameOf } from './names.ts';
import { levelText, reasonsText } from './number-words.ts';

type Lowered = Coverage['lowered'][number];

/** Numbers shown at once, and places of one number; the others are folded away. */
const FIRST = 6;

/** Which numbers of the document fell on the way down, and where: the ones that fell at most places first. */
export function LoweredNumbers({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useWords();
  const { lowered } = coverage;
  const names = namesOf(coverage);
  const row = (number: Lowered) => (
    <Row
      key={`${number.from} ${number.indicator} ${number.was.quote}`}
      number={number}
      coverage={coverage}
      names={names}
    />
  );
  return (
    <section className="section" id="con-so-ha">
      <h2>{lowered.length > 0 ? t('cascade.lowered', { n: lowered.length }) : t('cascade.lowered.none')}</h2>
      <ul className={styles.most}>{lowered.slice(0, FIRST).map(row)}</ul>
      {lowered.length > FIRST && (
        <details className={styles.others}>
          <summary>{t('cascade.lowered.others', { n: lowered.length - FIRST })}</summary>
          <ul className={styles.most}>{lowered.slice(FIRST).map(row)}</ul>
        </details>
      )}
    </section>
  );
}

/** Documents by the place of their province, with their symbol where a province has several; else by their symbol. */
function namesOf({ documents, provinces }: Coverage): ReadonlyMap<string, string> {
  const byId = new Map(provinces.map((province) => [province.id, province]));
  return new Map(
    documents.map((document) => {
      const province = byId.get(document.province ?? '');
      const name = shortNameOf(document);
      if (!province) return [document.slug, name];
      return [document.slug, province.documents.length > 1 ? `${province.place}, ${name}` : province.place];
    }),
  );
}

interface RowProps {
  readonly number: Lowered;
  readonly coverage: Coverage;
  readonly names: ReadonlyMap<string, string>;
}

function Row({ number: { from, indicator, was, by }, coverage: { upstream }, names }: RowProps) {
  const words = useWords();
  const { t } = words;
  const reasons = reasonsText({ reasons: [...new Set(by.flatMap((one) => one.reasons))] }, words);
  const place = ({ document, now }: Lowered['by'][number]) => (
    <li key={document}>
      <Link
        to="/doi-chieu/$upstream/$downstream"
        params={{ upstream: upstream.slug, downstream: document }}
        hash={from ? placeOf(from) : undefined}
      >
        {names.get(document) ?? document}
      </Link>{' '}
      <span className="level">{levelText(now, words)}</span>
    </li>
  );
  return (
    <li>
      {from ? <AnchorMark slug={upstream.slug} path={from} /> : <span />}
      <div>
        <p className="serif" lang="vi">
          {indicator}
        </p>
        <p className="small">
          {was.year === null
            ? t('cascade.lowered.was', { was: levelText(was, words) })
            : t('cascade.lowered.was-by', { was: levelText(was, words), year: String(was.year) })}
          {reasons && <span className="muted"> · {reasons}</span>}
        </p>
        <ul className={styles.places}>{by.slice(0, FIRST).map(place)}</ul>
        {by.length > FIRST && (
          <details className={styles.others}>
            <summary>{t('cascade.lowered.places', { n: by.length - FIRST })}</summary>
            <ul className={styles.places}>{by.slice(FIRST).map(place)}</ul>
          </details>
        )}
      </div>
      <span className="muted small">{t('cascade.lowered.by', { n: by.length })}</span>
    </li>
  );
}
