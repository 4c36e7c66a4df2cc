import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * MiB that what is new takes in the heap of a thread. Left to itself a thread takes four times as much and never gives it
 * back, though hardly any of it is in use.
 */
const YOUNG = 48;

/** What a thread says: any number of notes, then the answer to its task. */
export type ThreadMessage<Note, Answer> = { readonly note: Note } | { readonly answer: Answer };

/** How a task ended. */
export type ThreadEnd<Answer> =
  | { readonly end: 'answered'; readonly answer: Answer }
  | { readonly end: 'timeout' | 'memory' | 'crashed' | 'cancelled'; readonly error?: unknown };

export interface ThreadLimits {
  /** Longest silence: without a note or an answer for this long a task is stopped. */
  readonly seconds: number;
  /** Heap of one thread, MiB. */
  readonly memory: number;
  /** Threads that may run at the same time; further tasks wait their turn. Undefined: as many as the processor has cores. */
  readonly most?: number;
}

export interface ThreadPool<Task, Note, Answer> {
  run(task: Task, signal?: AbortSignal, onNote?: (note: Note) => void): Promise<ThreadEnd<Answer>>;
  /** Stops every thread; what runs ends as cancelled. */
  close(): Promise<void>;
}

/**
 * Work for the processor beside the event loop. A task that never ends, takes all memory or crashes harms nothing but itself:
 * its thread is stopped and never used again; the others are kept for the next task.
 */
export function createThreadPool<Task, Note, Answer>(
  script: URL,
  limits: ThreadLimits,
): ThreadPool<Task, Note, Answer> {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const closing = new AbortController();
  const turns = createTurns(limits.most ?? Math.max(2, availableParallelism()));
  const resourceLimits = { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: YOUNG };
  const start = (): Worker => {
    const worker = new Worker(script, { resourceLimits });
    all.add(worker);
    worker.on('exit', () => all.delete(worker)).on('error', () => all.delete(worker));
    return worker;
  };
  return {
    run: async (task, signal, onNote = () => {}) => {
      const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      await turns.take();
      try {
        if (stop.aborted) return { end: 'cancelled' };
        const worker = idle.pop() ?? start();
        worker.ref();
        const ended = await converse<Task, Note, Answer>(worker, task, limits.seconds, stop, onNote);
        worker.unref();
        if (ended.end === 'answered' && all.has(worker)) idle.push(worker);
        else await worker.terminate();
        return ended;
      } finally {
        turns.give();
      }
    },
    close: async () => {
      closing.abort();
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Lets so many go at once; the others wait in the order in which they came. */
function createTurns(most: number) {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    take: (): Promise<void> => {
      if (free === 0) return new Promise((resolve) => waiting.push(resolve));
      free -= 1;
      return Promise.resolve();
    },
    give: (): void => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}

function converse<Task, Note, Answer>(
  worker: Worker,
  task: Task,
  seconds: number,
  signal: AbortSignal,
  onNote: (note: Note) => void,
): Promise<ThreadEnd<Answer>> {
  const { promise, resolve } = Promise.withResolvers<ThreadEnd<Answer>>();
  const timer = setTimeout(() => resolve({ end: 'timeout' }), seconds * 1000);
  const onMessage = (message: ThreadMessage<Note, Answer>) => {
    timer.refresh();
    if ('note' in message) onNote(message.note);
    else resolve({ end: 'answered', answer: message.answer });
  };
  const onError = (error: Error & { code?: string }) =>
    resolve({ end: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crashed', error });
  const onExit = () => resolve({ end: 'crashed' });
  const onAbort = () => resolve({ end: 'cancelled' });
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
