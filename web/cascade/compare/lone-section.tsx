import { AnchorMark } from '../../ui/anchor-mark.tsx';
import { useWords } from '../../words.ts';
import { fullNameOf, nameOf } from '../names.ts';
import styles from './compare.module.css';
import type { Comparison, Lookup } from './compare-view.ts';
import { shortened } from './theme-clause.tsx';

interface LoneSectionProps {
  readonly which: 'fresh' | 'gone';
  readonly comparison: Comparison;
  readonly lookup: Lookup;
}

/** Clauses without a counterpart, by document, with the nearest that was looked at. */
export function LoneSection({ which, comparison, lookup }: LoneSectionProps) {
  const { t } = useWords();
  const { documents } = comparison;
  const lone = comparison[which];
  return (
    <section className="section" id={which === 'fresh' ? 'moi' : 'khong-con'}>
      <h2>{t(`compare.${which}.title`)}</h2>
      {lone.length === 0 && <p className="muted">{t('compare.none')}</p>}
      {documents.map((head, document) => {
        const own = lone.filter((place) => place.document === document);
        if (own.length === 0) return null;
        return (
          <details key={head.slug} className={styles.lone} open={own.length <= 12 || undefined}>
            <summary>
              {fullNameOf(head)} <span className="muted">({own.length})</span>
            </summary>
            <ul>
              {own.map(({ path, nearest }) => (
                <li key={path}>
                  <AnchorMark slug={head.slug} path={path} />
                  <div>
                    <p className={styles.quote} lang="vi">
                      {shortened(lookup.textOf({ document, path }))}
                    </p>
                    {nearest && (
                      <p className="muted small">
                        {t('compare.nearest')} {nameOf(documents[nearest.document]!)}{' '}
                        <AnchorMark slug={documents[nearest.document]!.slug} path={nearest.path} />
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
