import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useWords } from '../../words.ts';
import { fullNameOf } from '../names.ts';
import styles from './graph.module.css';
import type { Graph } from './graph-layout.ts';

interface StandingProps {
  readonly graph: Graph;
  readonly name: string;
}

/** What changes if the document is replaced: who stands on it with what, and who would lose the basis. */
export function StandingDocuments({ graph: { centre, documents, standing }, name }: StandingProps) {
  const { t } = useWords();
  if (standing.length === 0) return null;
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const sorted = standing.toSorted((a, b) => Number(b.losesBasis) - Number(a.losesBasis) || b.links - a.links);
  return (
    <section className="section">
      <h2>{t('graph.replaced', { name })}</h2>
      <p className="muted">{t('graph.replaced.lead', { name })}</p>
      <ul className={styles.standing}>
        {sorted.map(({ slug, depth, losesBasis, ...counts }) => {
          const document = bySlug.get(slug);
          return (
            <li key={slug} data-loses={losesBasis}>
              <div>
                <Link to="/doi-chieu/$upstream/$downstream" params={{ upstream: centre, downstream: slug }}>
                  {document ? fullNameOf(document) : slug}
                </Link>
                {depth > 1 && <p className="muted small">{t('graph.indirect', { n: depth })}</p>}
              </div>
              <span className={styles.counts}>{t('graph.counts', counts)}</span>
              <span className={styles.basis}>
                {losesBasis ? (
                  <IconAlertTriangle size={17} aria-hidden="true" />
                ) : (
                  <IconCircleCheck size={17} aria-hidden="true" />
                )}
                {t(losesBasis ? 'graph.loses' : 'graph.keeps')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
