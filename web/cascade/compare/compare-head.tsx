import { Link } from '@tanstack/react-router';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { date } from '../../ui/format.ts';
import { useWords } from '../../words.ts';
import { fullNameOf, nameOf } from '../names.ts';
import { OtherDocuments } from './choose-documents.tsx';
import styles from './compare.module.css';
import { type Comparison, reworded } from './compare-view.ts';

interface CompareHeadProps {
  readonly comparison: Comparison;
  readonly v: string;
}

/** What was found in one line, the documents, and the ways on. */
export function CompareHead({ comparison, v }: CompareHeadProps) {
  const { t } = useWords();
  const { documents, themes, fresh, gone, numbers } = comparison;
  return (
    <>
      <nav className="crumbs" aria-label={t('cascade.title')}>
        <Link to="/doi-chieu">{t('cascade.title')}</Link>
        <span>{t('compare.title')}</span>
      </nav>
      <div className="page-head" data-actions="">
        <div>
          <h1>{t('compare.headline', { fresh: fresh.length, gone: gone.length, numbers: numbers.length })}</h1>
          <p className="lede">
            {t('compare.lead', { names: documents.map(nameOf).join(', '), themes: themes.length })}
          </p>
        </div>
        <Actions v={v} />
      </div>
      <ol className={styles.documents}>
        {documents.map((head) => (
          <li key={head.slug}>
            <Link to="/van-ban/$slug" params={{ slug: head.slug }}>
              {fullNameOf(head)}
            </Link>
            <p className="muted small">
              {[head.issuedOn ? date(head.issuedOn) : t('compare.undated'), head.issuer].filter(Boolean).join(', ')}
            </p>
            {head.title && (
              <p className={styles.subject} lang="vi">
                {head.title}
              </p>
            )}
            <Link to="/van-ban/$slug/5w1h" params={{ slug: head.slug }} className="small">
              {t('compare.explain')}
            </Link>
          </li>
        ))}
      </ol>
      <OtherDocuments slugs={documents.map(({ slug }) => slug)} />
      <Parts comparison={comparison} />
    </>
  );
}

function Actions({ v }: { readonly v: string }) {
  const { t, language } = useWords();
  const file = (format: 'docx' | 'pdf') =>
    `/api/comparisons/file?v=${encodeURIComponent(v)}&format=${format}&language=${language}`;
  return (
    <div className="actions">
      <button type="button" className="button" onClick={() => window.print()}>
        <IconPrinter size={18} aria-hidden="true" />
        {t('compare.print')}
      </button>
      {(['docx', 'pdf'] as const).map((format) => (
        <a key={format} href={file(format)} download className="button">
          <IconDownload size={18} aria-hidden="true" />
          {t(`compare.${format}`)}
        </a>
      ))}
    </div>
  );
}

function Parts({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const { themes, fresh, gone, numbers, pairs } = comparison;
  const parts = [
    ['con-so', 'compare.numbers', numbers.length],
    ['chu-de', 'compare.themes', themes.length],
    ['moi', 'compare.fresh', fresh.length],
    ['khong-con', 'compare.gone', gone.length],
    ['doi-vi-tri', 'compare.moved', pairs.filter(({ moved }) => moved).length],
    ['loi-van', 'compare.wording', reworded(comparison).length],
  ] as const;
  return (
    <nav className={styles.parts} aria-label={t('compare.parts')}>
      {parts.map(([id, key, count]) => (
        <a key={id} href={`#${id}`}>
          {t(key)} <span className="num muted">{count}</span>
        </a>
      ))}
    </nav>
  );
}
