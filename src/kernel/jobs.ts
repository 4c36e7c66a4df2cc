import type { Transaction } from 'kysely';
import { fromKysely, fromPglite, PgBoss } from 'pg-boss';
import type { Database, Tables } from './database.ts';
import type { Logger } from './logger.ts';

/** Work for later. A job is sent in the transaction of the change that asks for it: both happen or neither. */
export interface Jobs {
  /** @param key at most one job of a queue with the same key waits or runs. */
  send(tx: Transaction<Tables>, queue: string, data: object, key: string): Promise<void>;
  /** Handles the jobs of a queue, `width` at a time. A handler that throws is tried again, at most twice. */
  work<Data extends object>(queue: string, width: number, handle: (data: Data) => Promise<void>): Promise<void>;
  /** Stops taking jobs and waits for those that run. */
  stop(): Promise<void>;
}

const NO_JOB = '00000000-0000-0000-0000-000000000000';
/** A worker that dies without a word is noticed after this many seconds, and its job is tried again. */
const HEARTBEAT = 30;

/** Starts the job queue on the same database. @param queues every queue that will be used. */
export async function startJobs(database: Database, queues: readonly string[], log: Logger): Promise<Jobs> {
  const boss = createBoss(database);
  boss.on('error', (error) => log.error({ error }, 'job queue'));
  await boss.start();
  for (const queue of queues) {
    await boss.createQueue(queue, { policy: 'exclusive', notify: true, retryLimit: 2, heartbeatSeconds: HEARTBEAT });
    // Fills the cache of queues: without it the first send inside a transaction would wait for itself on the embedded one.
    await boss.findJobs(queue, { id: NO_JOB });
  }
  return {
    send: async (tx, queue, data, key) => {
      await boss.send(queue, data, { db: fromKysely(tx), singletonKey: key });
    },
    work: async (queue, width, handle) => {
      for (let worker = 0; worker < width; worker += 1) await startWorker(boss, queue, handle);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

/** After a job the worker looks for the next one at once; otherwise it is woken, or looks every few seconds. */
async function startWorker<Data extends object>(
  boss: PgBoss,
  queue: string,
  handle: (data: Data) => Promise<void>,
): Promise<void> {
  const options = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5 };
  const worker = await boss.work<Data>(queue, options, async (jobs) => {
    try {
      for (const job of jobs) await handle(job.data);
    } finally {
      boss.notifyWorker(worker);
    }
  });
}

function createBoss(database: Database): PgBoss {
  const shared = { schema: 'jobs', useListenNotify: true, schedule: false };
  if (database.pglite) {
    const alone = { ...shared, superviseIntervalSeconds: 30, monitorVacuum: false, reindex: false };
    return new PgBoss({ ...alone, db: fromPglite(database.pglite), backend: 'pglite' });
  }
  return new PgBoss({ ...shared, connectionString: database.url!, max: 4 });
}
