import type { Logger } from '../kernel/logger.ts';
import { createThreadPool, type ThreadLimits, type ThreadPool } from '../kernel/thread-pool.ts';
import type { ReadingAnswer, ReadingNote, ReadingTask } from './reading-message.ts';

/** How a reading ended; cancelled tells nothing about the file. */
export type ReadingOutcome = ReadingAnswer | { readonly end: 'cancelled' };

/** Reads files in threads. */
export interface ReadingPool {
  read(task: ReadingTask, signal: AbortSignal, onNote: (note: ReadingNote) => void): Promise<ReadingOutcome>;
  close(): Promise<void>;
}

const WORKER = new URL('./reading-worker.ts', import.meta.url);

/** A file whose thread runs out of time or memory, or crashes, fails with a problem that says so. */
export function createReadingPool(limits: ThreadLimits, log: Logger, script: URL = WORKER): ReadingPool {
  const threads: ThreadPool<ReadingTask, ReadingNote, ReadingAnswer> = createThreadPool(script, limits);
  return {
    read: async (task, signal, onNote) => {
      const ended = await threads.run(task, signal, onNote);
      if (ended.end === 'answered') return ended.answer;
      if (ended.end === 'cancelled') return { end: 'cancelled' };
      log.warn({ end: ended.end, error: ended.error }, 'reading thread');
      return { end: 'failed', problem: { code: `reading-${ended.end}`, values: { ...limits } } };
    },
    close: () => threads.close(),
  };
}
