import type { CheckedClaim } from '../../reading/claims/claim.ts';
import type { Explanation } from '../../reading/claims/explanation.ts';
import { Problem } from '../../kernel/errors.ts';
import { createThreadPool, type ThreadPool } from '../../kernel/thread-pool.ts';
import type { ExplainAnswer, ExplainTask } from './explain-message.ts';

const WORKER = new URL('./explain-worker.ts', import.meta.url);

/** Started with the first question; its threads keep no process alive. */
let threads: ThreadPool<ExplainTask, never, ExplainAnswer> | undefined;

type Asked<Make extends ExplainTask['make']> = Omit<Extract<ExplainTask, { make: Make }>, 'make'>;

/** @throws {Problem} unavailable when the documents could not be asked */
export async function explanationOf(asked: Asked<'explanation'>): Promise<Explanation> {
  const answer = await ask({ make: 'explanation', ...asked });
  if (answer.made !== 'explanation') throw new Problem('unavailable', 'explanation-failed');
  return answer.explanation;
}

/** @throws {Problem} unavailable when the text could not be checked */
export async function claimsOf(asked: Asked<'claims'>): Promise<readonly CheckedClaim[]> {
  const answer = await ask({ make: 'claims', ...asked });
  if (answer.made !== 'claims') throw new Problem('unavailable', 'claims-failed');
  return answer.claims;
}

async function ask(task: ExplainTask): Promise<ExplainAnswer> {
  threads ??= createThreadPool<ExplainTask, never, ExplainAnswer>(WORKER, { seconds: 60, memory: 768 });
  const ended = await threads.run(task);
  return ended.end === 'answered' ? ended.answer : { made: null };
}
