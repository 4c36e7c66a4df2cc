import { createThreadPool, type ThreadPool } from '../../kernel/thread-pool.ts';
import type { CountAnswer, CountTask } from './message.ts';

const WORKER = new URL('./count-worker.ts', import.meta.url);

/** Started with the first round; its thread keeps no process alive. */
let threads: ThreadPool<CountTask, never, CountAnswer> | undefined;

/** Counts with further lines, as they are kept. @throws {Error} when they could not be made. */
export async function countedWith(task: CountTask): Promise<Uint8Array> {
  threads ??= createThreadPool<CountTask, never, CountAnswer>(WORKER, { seconds: 60, memory: 512, most: 1 });
  const ended = await threads.run(task);
  if (ended.end !== 'answered' || ended.answer.packed === null) throw new Error('syllables were not counted');
  return ended.answer.packed;
}
