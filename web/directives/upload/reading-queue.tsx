import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SourceStatus } from '../../../src/directives/schemas.ts';
import { useQueries } from '../../router-context.ts';
import { useWords } from '../../words.ts';
import { OPEN_SOURCES } from './open-sources.ts';
import { SourceRow } from './source-row.tsx';
import styles from './upload.module.css';
import { UploadRow } from './upload-row.tsx';
import type { Uploads } from './use-uploads.ts';

const isRunning = ({ status }: SourceStatus): boolean => status === 'queued' || status === 'reading';

/** What is being read, then what waits in the order in which it came, then what has ended. */
const inTurn = (rows: readonly SourceStatus[]): readonly SourceStatus[] => {
  const waiting = rows.filter(({ status }) => status === 'queued').toReversed();
  return [
    ...rows.filter(({ status }) => status === 'reading').toReversed(),
    ...waiting,
    ...rows.filter((row) => !isRunning(row)),
  ];
};

/** The files being read, asked again while any is: the state is the server's, so it survives a reload. */
function useOpenSources(): readonly SourceStatus[] {
  const queries = useQueries();
  const cache = useQueryClient();
  const { data } = useQuery(
    queries.sources.list.queryOptions({
      input: OPEN_SOURCES,
      refetchInterval: ({ state }) => (state.data?.rows.some(isRunning) ? 900 : 30_000),
    }),
  );
  const running = data?.rows.filter(isRunning).length ?? 0;
  const before = useRef(running);
  useEffect(() => {
    if (running < before.current) void cache.invalidateQueries({ queryKey: queries.library.key() });
    before.current = running;
  }, [running, cache, queries]);
  return inTurn(data?.rows ?? []);
}

/** What is being done and what is left; nothing at all when nothing is open. */
export function ReadingQueue({ uploads }: { readonly uploads?: Uploads }) {
  const { t } = useWords();
  const sources = useOpenSources();
  const sending = uploads?.rows ?? [];
  if (sources.length + sending.length === 0) return null;
  const left =
    sources.filter(isRunning).length + sending.filter(({ state }) => state === 'waiting' || state === 'sending').length;
  return (
    <section className={styles.queue} aria-label={t('upload.queue')}>
      <h2>{left > 0 ? t('upload.left', { n: left }) : t('upload.settled')}</h2>
      <ul>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
        {sending.map((upload) => (
          <UploadRow key={upload.key} upload={upload} onDismiss={uploads?.dismiss} />
        ))}
      </ul>
    </section>
  );
}
