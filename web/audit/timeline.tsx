import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Entry } from '../../src/audit/schemas.ts';
import { useAudit, useCan } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import styles from './audit.module.css';
import { EntryLine } from './entry-line.tsx';

const STRETCH = 20;

/** The subject by its id, which the history knows, where it was asked for by its address. */
const subjectIn = ({ subjects }: Entry, asked: string): string =>
  subjects.find((one) => one.startsWith(asked.slice(0, asked.indexOf(':') + 1))) ?? asked;

interface TimelineProps {
  /** "kind:id", or "kind:address": what the history keeps entries about. */
  readonly subject: string;
}

/**
 * What happened to one thing, newest first. Show it to those who look at the thing from the inside; the page that shows it
 * brings the words of the set `audit`.
 */
export function Timeline({ subject }: TimelineProps) {
  const { t } = useWords();
  const mayInspect = useCan('inspect');
  const { timeline } = useAudit().history;
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timeline.infiniteOptions({
      input: (before: number | undefined) => ({ subject, limit: STRETCH, ...(before ? { before } : {}) }),
      initialPageParam: undefined as number | undefined,
      getNextPageParam: ({ older }) => older ?? undefined,
    }),
  );
  if (isPending) return <Skeleton lines={5} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const entries = data.pages.flatMap(({ rows, names }) => rows.map((entry) => ({ entry, names })));
  if (entries.length === 0) return <p className="muted">{t('audit.timeline.none')}</p>;
  return (
    <>
      <ol className={styles.timeline}>
        {entries.map(({ entry, names }) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            names={names}
            at={instant(entry.at)}
            subjects={false}
            mayOpen={mayInspect}
          />
        ))}
      </ol>
      <div className="actions">
        {hasNextPage && (
          <button
            type="button"
            className="button small"
            disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('audit.older')}
          </button>
        )}
        {mayInspect && (
          <Link
            to="/quan-tri/nhat-ky"
            search={{ ve: subjectIn(entries[0]!.entry, subject) }}
            className="button small plain"
          >
            {t('audit.timeline.all')}
          </Link>
        )}
      </div>
    </>
  );
}

export default Timeline;
