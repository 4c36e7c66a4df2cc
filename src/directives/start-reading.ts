import type { Services } from '../kernel/services.ts';
import { queueReading } from './queue-reading.ts';
import { READING, type ReadingJob } from './queues.ts';
import { readSource } from './read-source.ts';
import { createReadingPool, type ReadingPool } from './reading-pool.ts';

/**
 * Begins to read queued files. @param alone no other server works on this database: whatever was being read when it last
 * stopped, even by force, is queued again at once.
 */
export async function startReading(services: Services, alone: boolean): Promise<ReadingPool> {
  const { config, jobs } = services;
  const pool = createReadingPool({ seconds: config.NHIP_READ_SECONDS, memory: config.NHIP_READ_MEMORY }, services.log);
  if (alone) await resumeReadings(services);
  await jobs.work<ReadingJob>(READING, config.NHIP_WORKERS, (job) => readSource(services, pool, job));
  return pool;
}

async function resumeReadings(services: Services): Promise<void> {
  const open = await services.db
    .selectFrom('source')
    .select((row) => [
      'id',
      row.exists(row.selectFrom('copy').select('copy.id').whereRef('copy.source_id', '=', 'source.id')).as('known'),
    ])
    .where('status', 'in', ['queued', 'reading'])
    .orderBy('added_at')
    .execute();
  for (const { id, known } of open) {
    await services.inTransaction((tx) => queueReading(tx, services, id, known ? 'reread' : 'first'));
  }
}
