import { useWords } from '../../words.ts';

/** How many of the facts a person has decided: the numbers say it, the line only shows it. */
export function ReviewProgress({ decided, total }: { readonly decided: number; readonly total: number }) {
  const { t } = useWords();
  if (total === 0) return <span className="small faint">{t('library.no-facts')}</span>;
  return (
    <span className="review-progress small muted">
      <svg width="96" height="3" aria-hidden="true">
        <rect width="96" height="3" />
        <rect width={Math.round((96 * decided) / total)} height="3" />
      </svg>
      <span className="num">{t('library.reviewed', { decided, total })}</span>
    </span>
  );
}
