import { Worker } from 'node:worker_threads';
import type { PreparedReading, ReadingMessage, ReadingProblem, ReadingTask } from './reading-message.ts';
import type { ReadProgress } from '../reading/read.ts';

/** How a reading ended. */
export type ReadingOutcome =
  | { readonly end: 'read'; readonly reading: PreparedReading }
  | { readonly end: 'refused' | 'failed'; readonly problem: ReadingProblem }
  | { readonly end: 'cancelled' };

export interface ReadingLimits {
  readonly seconds: number;
  /** Heap of the thread, MiB. */
  readonly memory: number;
}

/** Reads files in threads, so that a file that never ends, or takes all memory, harms nothing but itself. */
export interface ReadingPool {
  read(task: ReadingTask, signal: AbortSignal, onProgress: (progress: ReadProgress) => void): Promise<ReadingOutcome>;
  close(): Promise<void>;
}

const WORKER = new URL('./reading-worker.ts', import.meta.url);

/** Threads are made when needed and kept for the next file; one that was stopped is never used again. */
export function createReadingPool(limits: ReadingLimits, script: URL = WORKER): ReadingPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const closing = new AbortController();
  const start = (): Worker => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } });
    all.add(worker);
    worker.on('exit', () => all.delete(worker)).on('error', () => all.delete(worker));
    worker.unref();
    return worker;
  };
  return {
    read: async (task, signal, onProgress) => {
      const worker = idle.pop() ?? start();
      worker.ref();
      const stop = AbortSignal.any([signal, closing.signal]);
      const { outcome, usable } = await converse(worker, task, limits, stop, onProgress);
      worker.unref();
      if (usable && all.has(worker)) idle.push(worker);
      else await worker.terminate();
      return outcome;
    },
    close: async () => {
      closing.abort();
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

interface Ended {
  readonly outcome: ReadingOutcome;
  readonly usable: boolean;
}

function converse(
  worker: Worker,
  task: ReadingTask,
  { seconds }: ReadingLimits,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const broken = (outcome: ReadingOutcome) => resolve({ outcome, usable: false });
  const timer = setTimeout(() => broken(failed('reading-timeout', { seconds })), seconds * 1000);
  const onMessage = (message: ReadingMessage) => {
    if (message.say === 'progress') onProgress(message.progress);
    else if (message.say !== 'ready') resolve({ outcome: outcomeOf(message), usable: true });
  };
  const onError = (error: Error & { code?: string }) =>
    broken(failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'reading-memory' : 'reading-crashed'));
  const onExit = () => broken(failed('reading-crashed'));
  const onAbort = () => broken({ end: 'cancelled' });
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  else worker.postMessage(task);
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  });
}

const failed = (code: string, values: ReadingProblem['values'] = {}): ReadingOutcome => ({
  end: 'failed',
  problem: { code, values },
});

function outcomeOf(message: Exclude<ReadingMessage, { say: 'ready' | 'progress' }>): ReadingOutcome {
  return message.say === 'read'
    ? { end: 'read', reading: message.reading }
    : { end: message.say, problem: message.problem };
}
