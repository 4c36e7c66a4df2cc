import { Link } from '@tanstack/react-router';
import { AnchorMark } from '../../ui/anchor-mark.tsx';
import { clauseMark } from '../../ui/clause-mark.ts';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { fullNameOf, nameOf } from '../names.ts';
import styles from './graph.module.css';
import type { Graph, GraphDocument, Relation } from './graph-layout.ts';

/** The same as the picture, in words: each document by date, with what it says of others. */
export function GraphList({ graph: { documents, relations } }: { readonly graph: Graph }) {
  const { t } = useWords();
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const said = Map.groupBy(relations, ({ from }) => from);
  const sorted = documents.toSorted((a, b) => (a.issuedOn ?? '9999').localeCompare(b.issuedOn ?? '9999'));
  return (
    <section className="section">
      <h2>{t('graph.list')}</h2>
      {relations.length === 0 && <p className="muted">{t('graph.list.none')}</p>}
      <ul className={styles.list}>
        {sorted.map((document) => (
          <li key={document.slug}>
            <p className="muted small">
              {document.issuedOn ? date(document.issuedOn) : t('graph.undated')}
              <br />
              {t(`graph.level.${document.government}`)}
            </p>
            <div>
              <Link to="/van-ban/$slug/quan-he" params={{ slug: document.slug }} className={styles.name}>
                {fullNameOf(document)}
              </Link>
              {(said.get(document.slug) ?? []).map((relation) => (
                <Said key={relation.to} relation={relation} to={bySlug.get(relation.to)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({
  relation: { from, kind, places },
  to,
}: {
  readonly relation: Relation;
  readonly to: GraphDocument | undefined;
}) {
  const { t } = useWords();
  if (!to) return null;
  return (
    <div className={styles.said} data-kind={kind}>
      <b>{t(`graph.kind.${kind}`)}</b> {nameOf(to)}
      {places.map(({ clause, of }, at) => (
        <span key={at} className="muted small">
          {clause && <AnchorMark slug={from} path={clause} />}{' '}
          {t('graph.place', {
            clause: clause ? clauseMark(clause) : '–',
            of: of ? `§ ${clauseMark(of)}` : t('graph.place.whole'),
          })}
        </span>
      ))}
    </div>
  );
}
