import { AnchorMark } from '../../ui/anchor-mark.tsx';
import { useWords } from '../../words.ts';
import { nameOf } from '../names.ts';
import { piecesOf } from '../mark-pieces.ts';
import styles from './compare.module.css';
import { type Comparison, keyOf, type Lookup, type Pair, type Place, reworded } from './compare-view.ts';
import { shortened } from './theme-clause.tsx';

interface SectionProps {
  readonly comparison: Comparison;
  readonly lookup: Lookup;
}

/** Clauses that stand in another order than before. */
export function MovedSection({ comparison, lookup }: SectionProps) {
  const { t } = useWords();
  const moved = comparison.pairs.filter((pair) => pair.moved);
  return (
    <section className="section" id="doi-vi-tri">
      <h2>{t('compare.moved.title')}</h2>
      {moved.length === 0 && <p className="muted">{t('compare.none')}</p>}
      <ul className={styles.moved}>
        {moved.map(({ from, to }) => (
          <li key={`${keyOf(from)} ${keyOf(to)}`}>
            <p>
              <PlaceMark place={from} comparison={comparison} /> → <PlaceMark place={to} comparison={comparison} />
            </p>
            <p className={styles.quote} lang="vi">
              {shortened(lookup.textOf(to))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceMark({ place, comparison }: { readonly place: Place; readonly comparison: Comparison }) {
  const head = comparison.documents[place.document]!;
  return (
    <span className="small">
      {nameOf(head)} <AnchorMark slug={head.slug} path={place.path} />
    </span>
  );
}

/** The same in other words, word by word. */
export function WordingSection({ comparison, lookup }: SectionProps) {
  const { t } = useWords();
  const pairs = reworded(comparison);
  return (
    <section className="section" id="loi-van">
      <h2>{t('compare.wording.title')}</h2>
      {pairs.length === 0 ? (
        <p className="muted">{t('compare.none')}</p>
      ) : (
        <ul className={styles.wordings}>
          {pairs.map((pair) => (
            <li key={`${keyOf(pair.from)} ${keyOf(pair.to)}`}>
              <Wording pair={pair} side="from" comparison={comparison} lookup={lookup} />
              <Wording pair={pair} side="to" comparison={comparison} lookup={lookup} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Wording({
  pair,
  side,
  comparison,
  lookup,
}: SectionProps & { readonly pair: Pair; readonly side: 'from' | 'to' }) {
  const place = pair[side];
  const Mark = side === 'from' ? 'del' : 'ins';
  return (
    <div className={styles.wording}>
      <PlaceMark place={place} comparison={comparison} />
      <p className={styles.quote} lang="vi">
        {piecesOf(lookup.textOf(place), side === 'from' ? pair.gone : pair.fresh).map((piece, at) =>
          piece.mark === 'none' ? (
            piece.text
          ) : (
            <Mark key={at} data-number={piece.mark === 'number' || undefined}>
              {piece.text}
            </Mark>
          ),
        )}
      </p>
    </div>
  );
}
