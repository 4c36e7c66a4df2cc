import type { Transaction } from 'kysely';
import type { Db, Tables } from './database.ts';
import { inTransaction } from './transaction.ts';
import './tables.ts';

type Send = (tx: Transaction<Tables>, queue: string, data: object, key: string, startAfter?: Date) => Promise<void>;

/**
 * Sends the jobs that a restored backup brought along and that had not been done when it was made. A job leaves the table in
 * the transaction that queues it, so of two servers that start together one sends it.
 */
export async function sendRestoredJobs(db: Db, queues: readonly string[], send: Send): Promise<void> {
  const waiting = await db.selectFrom('restored_job').select('id').where('queue', 'in', queues).execute();
  for (const { id } of waiting) {
    await inTransaction(db, async (tx) => {
      const job = await tx.deleteFrom('restored_job').where('id', '=', id).returningAll().executeTakeFirst();
      if (job) await send(tx, job.queue, job.data, job.key ?? job.id, job.start_after);
    });
  }
}
