import type { Services } from '../kernel/services.ts';
import { COUNTING, READING, type ReadingJob } from './queues.ts';
import { readSource } from './read-source.ts';
import { createReadingPool, type ReadingPool } from './reading-pool.ts';
import { dropLeftovers, resumeReadings } from './resume-readings.ts';
import { countRegister, countSoon } from './syllables/count-register.ts';

/** Begins to read queued files. @param alone no other server works on this database. */
export async function startReading(services: Services, alone: boolean): Promise<ReadingPool> {
  const { config, jobs, log } = services;
  const pool = createReadingPool({ seconds: config.NHIP_READ_SECONDS, memory: config.NHIP_READ_MEMORY }, log);
  if (alone) await dropLeftovers(services);
  await resumeReadings(services, alone);
  await jobs.work<ReadingJob>(READING, config.NHIP_WORKERS, (job) => readSource(services, pool, job));
  await services.inTransaction((tx) => countSoon(tx, services));
  await jobs.work(COUNTING, 1, () => countRegister(services));
  return pool;
}
