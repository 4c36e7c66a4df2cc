import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCan, useCascade } from '../../router-context.ts';
import { ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
import { ArrangeBar } from './arrange-bar.tsx';
import { ArrangeContext, useArranging } from './arrange.ts';
import { ChooseDocuments } from './choose-documents.tsx';
import { CompareHead } from './compare-head.tsx';
import styles from './compare.module.css';
import { type Comparison, lookupOf } from './compare-view.ts';
import { LoneSection } from './lone-section.tsx';
import { NumberSection } from './number-section.tsx';
import { MovedSection, WordingSection } from './pair-sections.tsx';
import { ThemesTable } from './themes-table.tsx';

const route = getRouteApi('/doi-chieu/so-sanh');

/** Two to four documents by themes: what is new, gone, moved, and which numbers changed. */
export function ComparePage() {
  const { v = '' } = route.useSearch();
  const enough = v.split(',').filter(Boolean).length >= 2;
  return (
    <main id="main" className="wrap">
      {enough ? <Asked v={v} /> : <Choose v={v} />}
    </main>
  );
}

function Choose({ v }: { readonly v: string }) {
  const { t } = useWords();
  return (
    <>
      <nav className="crumbs" aria-label={t('cascade.title')}>
        <Link to="/doi-chieu">{t('cascade.title')}</Link>
        <span>{t('compare.title')}</span>
      </nav>
      <h1>{t('compare.choose.title')}</h1>
      <p className="lede">{t('compare.choose.lead')}</p>
      <ChooseDocuments slugs={v.split(',').filter(Boolean)} />
    </>
  );
}

function Asked({ v }: { readonly v: string }) {
  const { data, error, refetch } = useQuery(useCascade().comparisons.get.queryOptions({ input: { v } }));
  if (data) return <Page comparison={data} v={v} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={16} />;
}

function Page({ comparison, v }: { readonly comparison: Comparison; readonly v: string }) {
  const { t } = useWords();
  const lookup = useMemo(() => lookupOf(comparison), [comparison]);
  const mayReview = useCan('review');
  const arranging = useArranging(v, comparison);
  return (
    <ArrangeContext value={mayReview && arranging.active ? arranging : null}>
      <CompareHead comparison={comparison} v={v} />
      <NumberSection comparison={comparison} />
      {(mayReview || comparison.version > 0) && (
        <p className={styles.arrangeStart}>
          {mayReview && (
            <button type="button" className="button" onClick={() => arranging.setActive(!arranging.active)}>
              {t(arranging.active ? 'compare.arrange.done' : 'compare.arrange')}
            </button>
          )}
          {comparison.version > 0 && (
            <span className="muted small">{t('compare.arranged', { n: comparison.version })}</span>
          )}
        </p>
      )}
      <ArrangeBar themes={comparison.themes} />
      <ThemesTable comparison={comparison} lookup={lookup} v={v} />
      <LoneSection which="fresh" comparison={comparison} lookup={lookup} />
      <LoneSection which="gone" comparison={comparison} lookup={lookup} />
      <MovedSection comparison={comparison} lookup={lookup} />
      <WordingSection comparison={comparison} lookup={lookup} />
    </ArrangeContext>
  );
}
