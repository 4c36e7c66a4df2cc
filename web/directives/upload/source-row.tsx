import { IconAlertTriangle, IconBan, IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { SourceStatus } from '../../../src/directives/schemas.ts';
import { useMessages } from '../../page-messages.ts';
import { useApi, useQueries } from '../../router-context.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words.ts';
import { problemWords } from '../problem-words.ts';
import styles from './upload.module.css';

/** A file the server holds: how far its reading is, or why it ended. */
export function SourceRow({ source }: { readonly source: SourceStatus }) {
  return (
    <li className={styles.file}>
      <span className={styles.name}>{source.name}</span>
      <SourceState source={source} />
      <SourceActs source={source} />
    </li>
  );
}

function SourceState({ source }: { readonly source: SourceStatus }) {
  const { t } = useWords();
  if (source.status === 'read') return <StatusBadge tone="ok" icon={IconCircleCheck} word={t('upload.read')} />;
  if (source.status === 'cancelled') return <StatusBadge tone="none" icon={IconBan} word={t('upload.cancelled')} />;
  if (source.status === 'queued' || source.status === 'reading') return <Reading source={source} />;
  return (
    <span className={styles.problem}>
      <StatusBadge tone="late" icon={IconAlertTriangle} word={t(`upload.${source.status}`)} />
      {source.problem && (
        <Suspense>
          <Problem {...source.problem} />
        </Suspense>
      )}
    </span>
  );
}

function Problem({ code, values }: NonNullable<SourceStatus['problem']>) {
  useMessages('reading');
  const words = useWords();
  return <span className="small muted">{problemWords(code, values, words)}</span>;
}

/** Formats without pages count bytes. */
const MOST_PAGES = 3000;

function Reading({ source }: { readonly source: SourceStatus }) {
  const { t } = useWords();
  const part = source.total > 0 ? source.done / source.total : 0;
  const { stage, done, total } = source;
  const { secondsLeft: left } = source;
  const word =
    source.status === 'queued' || !stage
      ? t('upload.queued')
      : stage === 'format' && total > MOST_PAGES
        ? t('upload.stage.bytes', { percent: Math.round(100 * part) })
        : t(`upload.stage.${stage}`, { done, total });
  return (
    <span className={styles.reading}>
      <span className="small num">
        {word}
        {left !== null &&
          ` · ${left < 60 ? t('upload.left.seconds', { n: left }) : t('upload.left.minutes', { n: Math.ceil(left / 60) })}`}
      </span>
      {source.status === 'reading' && (
        <svg width="200" height="4" viewBox="0 0 200 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width="200" height="4" />
          <rect width={Math.round(200 * part)} height="4" />
        </svg>
      )}
    </span>
  );
}

function SourceActs({ source }: { readonly source: SourceStatus }) {
  const { t } = useWords();
  const api = useApi();
  const cache = useQueryClient();
  const queries = useQueries();
  const mayUpload = source.can.includes('upload');
  const settled = async () => cache.invalidateQueries({ queryKey: queries.sources.key() });
  const retry = useMutation({ mutationFn: () => api.directives.sources.retry({ id: source.id }), onSettled: settled });
  const cancel = useMutation({
    mutationFn: () => api.directives.sources.cancel({ id: source.id }),
    onSettled: settled,
  });
  const running = source.status === 'queued' || source.status === 'reading';
  return (
    <span className={styles.acts}>
      {source.directives.map(({ slug, symbol, title }) => (
        <Link key={slug} className="button small" to="/van-ban/$slug" params={{ slug }}>
          {t('upload.open-one', { name: symbol ?? title?.slice(0, 24) ?? '' })}
        </Link>
      ))}
      {mayUpload && running && (
        <button type="button" className="button small plain" onClick={() => cancel.mutate()}>
          {t('upload.cancel')}
        </button>
      )}
      {mayUpload && (source.status === 'failed' || source.status === 'cancelled') && (
        <button type="button" className="button small" onClick={() => retry.mutate()}>
          {t('ui.retry')}
        </button>
      )}
    </span>
  );
}
