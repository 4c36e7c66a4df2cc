import type { Services } from '../kernel/services.ts';
import { sendTimer, type TimerJob, TIMERS } from './align-timers.ts';
import { fireTimer } from './fire-timer.ts';
import { keepDefinitions } from './keep-definitions.ts';
import type { Processes } from './processes.ts';
import './tables.ts';

/** What fires timers in the background, until it is closed. */
export interface Timing {
  close(): Promise<void>;
}

/** How often timers are looked for whose job was lost, milliseconds. */
const SWEEP = 60_000;
/** Timers that one sweep sends for; the next sends for the rest. */
const MOST = 500;

/**
 * Begins to fire timers: each has a job that wakes a worker when it is due. A job may be lost, a timer not: whatever is due is
 * looked for at the start and every minute after. @throws when definitions do not fit the cases that run
 */
export async function startTimers(services: Services, processes: Processes): Promise<Timing> {
  await keepDefinitions(services, processes);
  await services.jobs.work<TimerJob>(TIMERS, 1, (job) => fireTimer(services, processes, job));
  await sweepTimers(services);
  let sweeping = Promise.resolve();
  const sweep = () => {
    sweeping = sweepTimers(services)
      .then(() => undefined)
      .catch((error: unknown) => services.log.error({ error }, 'looking for timers that are due'));
  };
  const timer = setInterval(sweep, SWEEP);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}

/** Sends a job for every timer that is due. One whose job still waits gets no second. @returns how many are due */
export async function sweepTimers(services: Services): Promise<number> {
  const { db, clock, jobs } = services;
  const due = await db
    .selectFrom('process_timer')
    .select(['id', 'next_at'])
    .where('status', '=', 'armed')
    .where('next_at', '<=', clock.now())
    .orderBy('next_at')
    .limit(MOST)
    .execute();
  for (const timer of due) await services.inTransaction((tx) => sendTimer(tx, jobs, timer));
  return due.length;
}
