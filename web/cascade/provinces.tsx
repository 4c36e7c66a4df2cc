import { Link } from '@tanstack/react-router';
import { IconCheck, IconClockHour4, IconX } from '@tabler/icons-react';
import { useWords } from '../words.ts';
import type { Coverage } from './alignment-view.ts';
import styles from './coverage.module.css';

type Province = Coverage['provinces'][number];
type Document = Coverage['documents'][number];

/** Every province of today: who has a document that carries this one out, who has none; by word and sign, not by colour. An invented one is not counted. */
export function Provinces({ coverage: { upstream, documents, provinces } }: { readonly coverage: Coverage }) {
  const { t } = useWords();
  if (provinces.length === 0) return null;
  const counted = provinces.filter(({ sample }) => !sample);
  const without = counted.filter((province) => province.documents.length === 0);
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  return (
    <section className="section" id="tinh">
      <h2>
        {without.length === 0
          ? t('cascade.provinces.all', { n: counted.length })
          : t('cascade.provinces.some', { n: counted.length - without.length, all: counted.length })}
      </h2>
      {without.length > 0 && without.length < counted.length && (
        <p className="muted">
          {t('cascade.provinces.without', { names: without.map(({ place }) => place).join(', ') })}
        </p>
      )}
      <ul className={styles.tiles}>
        {provinces.map((province) => (
          <Tile
            key={province.id}
            province={province}
            upstream={upstream.slug}
            document={bySlug.get(province.documents[0] ?? '')}
          />
        ))}
      </ul>
    </section>
  );
}

interface TileProps {
  readonly province: Province;
  readonly upstream: string;
  readonly document: Document | undefined;
}

function Tile({ province, upstream, document }: TileProps) {
  const { t } = useWords();
  const name = province.sample ? t('cascade.provinces.sample', { name: province.place }) : province.place;
  if (!document)
    return (
      <li className={styles.tile} data-has="false">
        <IconX size={16} aria-hidden="true" />
        <b>{name}</b>
        <span className="small">{t('cascade.provinces.none')}</span>
      </li>
    );
  const { tally, slug } = document;
  return (
    <li className={styles.tile} data-has="true">
      {tally ? <IconCheck size={16} aria-hidden="true" /> : <IconClockHour4 size={16} aria-hidden="true" />}
      <Link to="/doi-chieu/$upstream/$downstream" params={{ upstream, downstream: slug }}>
        {name}
      </Link>
      <span className="small">
        {tally
          ? t('cascade.provinces.share', { share: shareOf(tally) })
          : document.state.status === 'done'
            ? null
            : t(`cascade.state.short.${document.state.status}`)}
        {province.documents.length > 1 && t('cascade.provinces.more', { n: province.documents.length - 1 })}
      </span>
      {tally && (
        <span
          className={styles.meter}
          style={{ '--share': `${shareOf(tally)}%` } as React.CSSProperties}
          aria-hidden="true"
        />
      )}
    </li>
  );
}

/** Share of the demands that are taken up, whole, in part or with another number. */
export const shareOf = ({ kept, narrowed, changed, asked }: NonNullable<Document['tally']>): number =>
  asked === 0 ? 100 : Math.round(((kept + narrowed + changed) / asked) * 100);
