import { Problem } from '../kernel/errors.ts';
import { createThreadPool, type ThreadPool } from '../kernel/thread-pool.ts';
import type { ComparedCopies, CopyAnswer, CopyTask, ReplacingCopy } from './copy-message.ts';

const WORKER = new URL('./copy-worker.ts', import.meta.url);

/** Started with the first comparison; its threads keep no process alive. */
let threads: ThreadPool<CopyTask, never, CopyAnswer> | undefined;

/** @throws {Problem} unavailable when the copies could not be compared. */
export async function comparisonOf(task: Extract<CopyTask, { make: 'comparison' }>): Promise<ComparedCopies> {
  const answer = await ask(task);
  if (answer.made !== 'comparison') throw new Problem('unavailable', 'comparison-failed');
  return answer.comparison;
}

/** @throws {Problem} unavailable when the copies could not be compared. */
export async function replacementOf(task: Extract<CopyTask, { make: 'replacement' }>): Promise<ReplacingCopy> {
  const answer = await ask(task);
  if (answer.made !== 'replacement') throw new Problem('unavailable', 'comparison-failed');
  return answer.replacement;
}

async function ask(task: CopyTask): Promise<CopyAnswer> {
  threads ??= createThreadPool<CopyTask, never, CopyAnswer>(WORKER, { seconds: 60, memory: 512 });
  const ended = await threads.run(task);
  return ended.end === 'answered' ? ended.answer : { made: null };
}
