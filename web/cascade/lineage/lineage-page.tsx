import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useCascade } from '../../router-context.ts';
import { ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
import { downloadPicture } from './download-picture.ts';
import { LineageChart } from './lineage-chart.tsx';
import { layOut } from './lineage-layout.ts';
import { LineageTable } from './lineage-table.tsx';
import { headlineOf, type Lineage } from './lineage-view.ts';
import styles from './lineage.module.css';

const route = getRouteApi('/dong-chi-tieu/$id');

/** One indicator through documents and levels: the finding, a slope chart, and every number with its clause. */
export function LineagePage() {
  const params = route.useParams();
  const { data, error, refetch } = useQuery(useCascade().lineages.get.queryOptions({ input: params }));
  return (
    <main id="main" className="wrap">
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && <Page lineage={data} />}
    </main>
  );
}

function Page({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords();
  const { t } = words;
  const figure = useRef<HTMLElement>(null);
  const { indicator, unit, statements } = lineage;
  const layout = layOut(statements);
  return (
    <>
      <nav className="crumbs" aria-label={t('lineage.title')}>
        <Link to="/dong-chi-tieu">{t('lineage.title')}</Link>
        <span lang="vi">{indicator}</span>
      </nav>
      <div className="page-head">
        <p className={styles.indicator} lang="vi">
          {indicator}
        </p>
        <h1>{headlineOf(lineage, words)}</h1>
      </div>
      <figure ref={figure} className={styles.figure}>
        <p className="hidden-words">{t('lineage.chart')}</p>
        <LineageChart layout={layout} />
        <figcaption className="muted small">
          {t('lineage.chart.note', { unit: unit || '–' })}{' '}
          {layout.leftOut > 0 && t('lineage.chart.left-out', { n: layout.leftOut })}
        </figcaption>
      </figure>
      <section className="section">
        <h2>{t('lineage.table')}</h2>
        <LineageTable statements={statements} />
        <p className="muted small">{t('lineage.source')}</p>
        <Downloads id={lineage.id} onPicture={() => void savePicture(figure.current)} />
      </section>
    </>
  );
}

async function savePicture(figure: HTMLElement | null): Promise<void> {
  const drawing = figure?.querySelector('svg');
  if (drawing) await downloadPicture(drawing, 'dong-chi-tieu.png');
}

function Downloads({ id, onPicture }: { readonly id: string; readonly onPicture: () => void }) {
  const { t, language } = useWords();
  const address = (format: string) =>
    `/api/lineages/${encodeURIComponent(id)}/table?format=${format}&language=${language}`;
  return (
    <p className={styles.downloads}>
      <span className="muted">{t('lineage.download')}</span>
      <a className="button small" href={address('csv')} download>
        CSV
      </a>
      <a className="button small" href={address('xlsx')} download>
        XLSX
      </a>
      <button type="button" className={`button small ${styles.picture}`} onClick={onPicture}>
        {t('lineage.png')}
      </button>
    </p>
  );
}
