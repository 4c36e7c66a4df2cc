import type { Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import type { Services } from '../kernel/services.ts';
import { READING, type ReadingJob, RECOGNISING } from './queues.ts';
import type { SourceRow } from './source-view.ts';

/** Queues a source under a new attempt: whatever still reads it under an older one may no longer write. */
export async function queueReading(
  tx: Transaction<Tables>,
  { clock, jobs }: Pick<Services, 'clock' | 'jobs'>,
  source: string,
  purpose: ReadingJob['purpose'],
): Promise<SourceRow> {
  const now = clock.now();
  const attempt = newId(now);
  const row = await tx
    .updateTable('source')
    .set({ status: 'queued', attempt, stage: null, done: 0, total: 0, problem: null, changed_at: now })
    .where('id', '=', source)
    .returningAll()
    .executeTakeFirstOrThrow();
  const job: ReadingJob = { source, attempt, purpose };
  await jobs.send(tx, READING, job, attempt);
  return row;
}

/** Puts a scan into the queue of scans, under the attempt that found that it is one. */
export async function queueScan(
  { clock, inTransaction, jobs }: Pick<Services, 'clock' | 'inTransaction' | 'jobs'>,
  job: ReadingJob,
): Promise<void> {
  await inTransaction(async (tx) => {
    const waiting = await tx
      .updateTable('source')
      .set({ status: 'queued', stage: null, changed_at: clock.now() })
      .where('id', '=', job.source)
      .where('attempt', '=', job.attempt)
      .where('status', '=', 'reading')
      .returning('id')
      .executeTakeFirst();
    if (waiting) await jobs.send(tx, RECOGNISING, { ...job, recognise: true } satisfies ReadingJob, job.attempt);
  });
}
