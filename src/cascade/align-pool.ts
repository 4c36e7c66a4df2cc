import type { Logger } from '../kernel/logger.ts';
import { createThreadPool, type ThreadLimits } from '../kernel/thread-pool.ts';
import type { AlignAnswer, AlignStage, AlignTask } from './finding.ts';

/** How a comparison ended; interrupted tells nothing about the documents. */
export type AlignOutcome =
  | { readonly end: 'compared'; readonly made: NonNullable<AlignAnswer['made']> }
  | { readonly end: 'failed'; readonly problem: string }
  | { readonly end: 'interrupted' };

/** Compares documents in threads. */
export interface AlignPool {
  align(task: AlignTask, onStage: (stage: AlignStage) => void): Promise<AlignOutcome>;
  close(): Promise<void>;
}

const WORKER = new URL('./align-worker.ts', import.meta.url);

export function createAlignPool(limits: ThreadLimits, log: Logger): AlignPool {
  const threads = createThreadPool<AlignTask, AlignStage, AlignAnswer>(WORKER, limits);
  return {
    align: async (task, onStage) => {
      const ended = await threads.run(task, undefined, onStage);
      if (ended.end === 'cancelled') return { end: 'interrupted' };
      if (ended.end === 'answered' && ended.answer.made) return { end: 'compared', made: ended.answer.made };
      log.warn({ end: ended.end }, 'alignment thread');
      return { end: 'failed', problem: ended.end === 'answered' ? 'alignment-failed' : `alignment-${ended.end}` };
    },
    close: () => threads.close(),
  };
}
