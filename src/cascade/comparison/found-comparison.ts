import type { Acting } from '../../access/public.ts';
import { packedReading, registeredTargets } from '../../directives/public.ts';
import { Problem } from '../../kernel/errors.ts';
import { createThreadPool, type ThreadPool } from '../../kernel/thread-pool.ts';
import type { CompareAnswer, CompareTask } from './comparison-message.ts';
import type { ComparedDocuments } from './find-documents.ts';
import type { ComparisonFound } from './schemas.ts';

const WORKER = new URL('./comparison-worker.ts', import.meta.url);

/** Comparisons kept: readings never change, so one is computed once as long as it is among the last used. */
const MOST_KEPT = 24;
const kept = new Map<string, Promise<ComparisonFound>>();

/** Started with the first comparison; its threads keep no process alive. */
let threads: ThreadPool<CompareTask, never, CompareAnswer> | undefined;

/** What the engine finds in documents side by side. @throws {Problem} unavailable when they could not be compared */
export function foundComparison(acting: Acting, documents: ComparedDocuments): Promise<ComparisonFound> {
  const { basis } = documents;
  const comparison = kept.get(basis) ?? compute(acting, documents);
  kept.delete(basis);
  kept.set(basis, comparison);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  comparison.catch(() => kept.delete(basis));
  return comparison;
}

async function compute({ db, config, log }: Acting, { rows, readings }: ComparedDocuments): Promise<ComparisonFound> {
  const sides: CompareTask['sides'][number][] = [];
  for (const [at, { reading, part }] of readings.entries()) {
    const targets = (await registeredTargets(db, [rows[at]!.id])).map(({ target }) => target);
    sides.push({ packed: await packedReading(db, reading), part, targets });
  }
  threads ??= createThreadPool<CompareTask, never, CompareAnswer>(WORKER, {
    seconds: config.NHIP_READ_SECONDS,
    memory: config.NHIP_READ_MEMORY,
  });
  const ended = await threads.run({ sides });
  if (ended.end === 'answered' && ended.answer.made) return ended.answer.made;
  log.warn({ end: ended.end }, 'comparison thread');
  throw new Problem('unavailable', 'documents-not-compared');
}
