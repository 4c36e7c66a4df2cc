import type { Services } from '../kernel/services.ts';
import { COUNTING, READING, type ReadingJob, RECOGNISING } from './queues.ts';
import { readSource } from './read-source.ts';
import { createReadingPool, type ReadingPool } from './reading-pool.ts';
import { dropLeftovers, resumeReadings } from './resume-readings.ts';
import { countRegister, countSoon } from './syllables/count-register.ts';

/** Begins to read queued files. @param alone no other server works on this database. */
export async function startReading(services: Services, alone: boolean): Promise<ReadingPool> {
  const { config, jobs, log } = services;
  const { NHIP_READ_SECONDS: seconds, NHIP_READ_MEMORY: memory, NHIP_WORKERS: width } = config;
  // Scans have threads of their own: other files are read meanwhile.
  const pool = createReadingPool({ seconds, memory, most: 2 * width }, log);
  if (alone) await dropLeftovers(services);
  await resumeReadings(services, alone);
  for (const queue of [READING, RECOGNISING])
    await jobs.work<ReadingJob>(queue, width, (job) => readSource(services, pool, job));
  await services.inTransaction((tx) => countSoon(tx, services));
  await jobs.work(COUNTING, 1, () => countRegister(services));
  return pool;
}
